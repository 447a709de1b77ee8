package org.replypolitely.browser.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.replypolitely.browser.extension.Channel;
import org.replypolitely.browser.extension.Line;
import org.replypolitely.browser.extension.Scripts;
import org.replypolitely.browser.extension.Tabs;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.protocol.AgentToPanel;
import org.replypolitely.protocol.HostToPanel;
import org.replypolitely.protocol.PanelToAgent;
import org.replypolitely.protocol.PanelToHost;

/** The panel's line to the page: to the script that hosts its frame, and to the one that reads cards and fills composers. */
final class PanelLink {

    private final Consumer<PanelEvent> events;
    private final Consumer<HostToPanel.Moved> moved;
    private final List<PanelToAgent> waiting = new ArrayList<>();
    private Optional<Channel> host = Optional.empty();
    private Optional<Channel> agent = Optional.empty();
    private Optional<Line> agentLine = Optional.empty();
    private int height;

    PanelLink(Consumer<PanelEvent> events, Consumer<HostToPanel.Moved> moved) {
        this.events = events;
        this.moved = moved;
    }

    /** Gets in touch with the page that frames the panel. */
    void connectToHost(Line line) {
        Channel channel = line.open(Channel.HOST);
        host = Optional.of(channel);
        channel.onMessage(parts -> HostToPanel.fromWire(parts).ifPresent(this::fromHost));
        channel.onClosed(this::closed);
        resize(height);
        // the host is the page agent
        useAgent(line);
    }

    /** Makes the page agent ready in a tab; what was asked of it in the meantime follows. */
    void prepareAgent(int tab) {
        Tabs.inject(tab, Scripts.PAGE_AGENT, injected -> {
            if (injected) {
                useAgent(Line.toTab(tab));
            } else {
                events.accept(new PanelEvent.CardUnreadable());
            }
        });
    }

    private void useAgent(Line line) {
        agentLine = Optional.of(line);
        flush();
    }

    /** Asks the page agent, as soon as it is there. */
    void ask(PanelToAgent request) {
        waiting.add(request);
        flush();
    }

    void resize(int wanted) {
        height = wanted;
        host.ifPresent(channel -> channel.send(new PanelToHost.Resize(wanted).toWire()));
    }

    /** Asks the host to move the frame. */
    void drag(int right, int down) {
        host.ifPresent(channel -> channel.send(new PanelToHost.Drag(right, down).toWire()));
    }

    /** Asks the host to put the frame where the user put it the last time. */
    void pin(int left, int top) {
        host.ifPresent(channel -> channel.send(new PanelToHost.Pin(left, top).toWire()));
    }

    /** Asks the host to put the frame beside the card again. */
    void unpin() {
        host.ifPresent(channel -> channel.send(new PanelToHost.Unpin().toWire()));
    }

    /** Asks the host to take the frame away; tells whether there is one. */
    boolean close() {
        host.ifPresent(channel -> channel.send(new PanelToHost.Close().toWire()));
        return host.isPresent();
    }

    private void flush() {
        if (waiting.isEmpty() || agentLine.isEmpty()) {
            return;
        }
        if (agent.isEmpty()) {
            Channel channel = agentLine.get().open(Channel.AGENT);
            agent = Optional.of(channel);
            channel.onMessage(parts -> AgentToPanel.fromWire(parts).ifPresent(this::fromAgent));
            channel.onClosed(this::closed);
        }
        for (PanelToAgent request : waiting) {
            agent.get().send(request.toWire());
        }
        waiting.clear();
    }

    private void fromHost(HostToPanel message) {
        if (message instanceof HostToPanel.Show show) {
            events.accept(new PanelEvent.Shown(show.key(), show.name()));
        } else if (message instanceof HostToPanel.Expect expect) {
            events.accept(new PanelEvent.Expected(expect.key(), expect.name()));
        } else if (message instanceof HostToPanel.Moved at) {
            moved.accept(at);
        }
    }

    private void fromAgent(AgentToPanel message) {
        if (message instanceof AgentToPanel.InvitationRead read) {
            events.accept(new PanelEvent.CardRead(read.invitation()));
        } else if (message instanceof AgentToPanel.InvitationUnreadable) {
            events.accept(new PanelEvent.CardUnreadable());
        } else if (message instanceof AgentToPanel.Insertion insertion) {
            events.accept(new PanelEvent.InsertionWent(insertion.outcome()));
        }
    }

    private void closed() {
        host = Optional.empty();
        agent = Optional.empty();
        agentLine = Optional.empty();
        events.accept(new PanelEvent.Disconnected());
    }
}
