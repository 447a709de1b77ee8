package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Network;
import org.replypolitely.endtoend.bidi.Page;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.protocol.AgentToPanel;
import org.replypolitely.protocol.FromSpotter;
import org.replypolitely.protocol.PanelToAgent;
import org.replypolitely.protocol.ToSpotter;
import org.replypolitely.site.linkedin.PageFixture;

/** Every page fixture, read by the compiled scripts in the browser, gives the record that stands beside it. */
@EndToEnd
class ReadThePagesIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    static List<PageFixture> fixtures() {
        return PageFixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theBrowserReadsWhatStandsBesideThePage(PageFixture fixture, Browser browser, Extension extension)
            throws Exception {
        browser.network().serve(address -> answer(address, fixture));
        Page page = browser.open("https://www.linkedin.com" + fixture.path());

        FromSpotter.Invitations listed = (FromSpotter.Invitations) FromSpotter.fromWire(ask(
                        extension,
                        "chrome.tabs.sendMessage(tab.id, "
                                + JSON.writeValueAsString(new ToSpotter.ListInvitations().toWire()) + ")"))
                .orElseThrow();

        assertThat(listed.entries())
                .containsExactlyElementsOf(fixture.invitations().stream()
                        .map(one ->
                                new FromSpotter.Entry(one.key(), one.person().displayedName()))
                        .toList());
        assertThat(listed.unrecognised()).isEqualTo(fixture.unrecognised());
        assertThat(MainJob.offered(page))
                .containsExactlyElementsOf(
                        listed.entries().stream().map(FromSpotter.Entry::name).toList());
        List<Invitation> read = new ArrayList<>();
        for (FromSpotter.Entry entry : listed.entries()) {
            read.add(read(extension, entry.key()));
        }
        assertThat(read).containsExactlyElementsOf(fixture.invitations());
        page.close();
    }

    private static Invitation read(Extension extension, InvitationKey key) throws Exception {
        String[] wire = ask(
                extension,
                "new Promise((done, fail) => {"
                        + " const port = chrome.tabs.connect(tab.id, {name: 'agent', frameId: 0});"
                        + " port.onDisconnect.addListener(() => fail(new Error('nobody answers')));"
                        + " port.onMessage.addListener(answer => { done(answer); port.disconnect(); });"
                        + " port.postMessage(" + JSON.writeValueAsString(new PanelToAgent.Read(key).toWire()) + ");"
                        + " })");
        return ((AgentToPanel.InvitationRead) AgentToPanel.fromWire(wire).orElseThrow()).invitation();
    }

    /** Asks the tab in front, as the extension's pages do. */
    private static String[] ask(Extension extension, String question) {
        JsonNode answer = extension.background("(async () => {"
                + " const [tab] = await chrome.tabs.query({active: true, url: 'https://www.linkedin.com/*'});"
                + " await chrome.scripting.executeScript({target: {tabId: tab.id}, files: ['page-agent.js']});"
                + " return await " + question + "; })()");
        List<String> wire = new ArrayList<>();
        answer.forEach(part -> wire.add(part.asText()));
        return wire.toArray(new String[0]);
    }

    private static Optional<Network.Answer> answer(URI address, PageFixture fixture) {
        return "www.linkedin.com".equals(address.getHost()) && fixture.path().equals(address.getRawPath())
                ? Optional.of(Network.Answer.html(fixture.html()))
                : Optional.empty();
    }
}
