package org.replypolitely.browser.extension;

import java.util.Optional;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.Today;
import org.replypolitely.keeper.Keeper;
import org.replypolitely.keeper.KeeperStep;
import org.replypolitely.keeper.Stock;
import org.replypolitely.protocol.FromLedger;
import org.replypolitely.protocol.ToLedger;

/**
 * The one keeper of the ledger, in the worker: serves one request after the other, so that each sees what the ones before it stored. What it
 * remembers between two requests is only a copy of what is stored; a change is answered once it is there.
 */
public final class LedgerKeeper {

    private interface Task {
        void run(Consumer<FromLedger> done);
    }

    private interface Work {
        void run(Stock stock, Consumer<FromLedger> done);
    }

    private final Runnable changed;
    private final OneAfterAnother tasks = new OneAfterAnother();
    private Optional<Stock> copy = Optional.empty();

    /** A keeper that tells whenever something was stored. */
    public LedgerKeeper(Runnable changed) {
        this.changed = changed;
    }

    /** Serves a request. */
    public void serve(ToLedger request, Consumer<FromLedger> answer) {
        if (request instanceof ToLedger.ForgetAll) {
            // without reading first: what cannot be read can be deleted
            enqueue(done -> LedgerStore.clear(stored -> ended(stored, new FromLedger.Done(), done)), answer);
        } else if (request instanceof ToLedger.Export) {
            enqueue(done -> LedgerStore.export(text -> done.accept(file(text))), answer);
        } else if (request instanceof ToLedger.Import file) {
            enqueue(done -> onStock(done, (stock, then) -> takeIn(stock, file.text(), then)), answer);
        } else {
            enqueue(
                    done -> onStock(done, (stock, then) -> carryOut(Keeper.step(stock, request, Today.day()), then)),
                    answer);
        }
    }

    /** Deletes what is older than the user wants it kept. */
    public void tidyUp(int retentionDays) {
        enqueue(
                done -> onStock(
                        done, (stock, then) -> carryOut(Keeper.tidyUp(stock, Today.day(), retentionDays), then)),
                answer -> {});
    }

    private void enqueue(Task task, Consumer<FromLedger> answer) {
        tasks.add(ended -> task.run(reply -> {
            answer.accept(reply);
            ended.run();
        }));
    }

    private void onStock(Consumer<FromLedger> done, Work work) {
        if (copy.isPresent()) {
            work.run(copy.get(), done);
            return;
        }
        LedgerStore.read(read -> {
            copy = read;
            if (read.isPresent()) {
                work.run(read.get(), done);
            } else {
                done.accept(new FromLedger.Failed());
            }
        });
    }

    private void takeIn(Stock stock, String text, Consumer<FromLedger> done) {
        Optional<Stock> file = LedgerStore.readFile(text);
        if (file.isEmpty()) {
            done.accept(new FromLedger.Failed());
            return;
        }
        carryOut(
                Keeper.takeIn(
                        stock,
                        file.get().ledger().entries(),
                        file.get().setAside().size()),
                done);
    }

    private void carryOut(KeeperStep step, Consumer<FromLedger> done) {
        if (step.writes().isEmpty() && step.deletes().isEmpty()) {
            done.accept(step.answer());
            return;
        }
        LedgerStore.change(step.writes(), step.deletes(), stored -> ended(stored, step.answer(), done));
    }

    private void ended(boolean stored, FromLedger answer, Consumer<FromLedger> done) {
        copy = Optional.empty();
        done.accept(stored ? answer : new FromLedger.Failed());
        if (stored) {
            changed.run();
        }
    }

    private static FromLedger file(Optional<String> text) {
        return text.isPresent() ? new FromLedger.File(text.get()) : new FromLedger.Failed();
    }
}
