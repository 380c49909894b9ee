package id.koorwil.portal.load;

import id.koorwil.portal.load.Ledger.Outcome;
import id.koorwil.portal.load.ShownCards.Card;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody who moves cards, takes moves back, loses the line now and then, and works on an old board for a while. */
final class HeadlessPerson implements Person {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final FlowClient client;
    private final SplittableRandom random;
    private final Ledger ledger;
    private int actionsUntilResumed;
    private int actionsUntilAwake;

    HeadlessPerson(String home, String account, String query, Duration delay, SplittableRandom random, Ledger ledger) {
        this.client = new FlowClient(home);
        this.random = random;
        this.ledger = ledger;
        client.signIn(account, "bawaslu-demo");
        client.open("papan/keuangan", query);
        client.slow(delay);
    }

    void whenAnswered(Consumer<Duration> told) {
        client.whenAnswered(told);
    }

    @Override
    public void act() throws InterruptedException {
        client.mend();
        if (actionsUntilResumed > 0 && --actionsUntilResumed == 0) {
            client.resume();
        }
        if (actionsUntilAwake > 0 && --actionsUntilAwake == 0) {
            client.deaf(false);
            client.resume();
        }
        int dice = random.nextInt(100);
        if (dice < 4 && actionsUntilResumed == 0) {
            client.cut();
            ledger.count("cut", Outcome.DONE, 1);
            actionsUntilResumed = 2;
        } else if (dice < 7 && actionsUntilAwake == 0) {
            client.deaf(true);
            ledger.count("stale tab", Outcome.DONE, 1);
            actionsUntilAwake = 8;
        } else if (dice < 17 && actionsUntilResumed == 0) {
            undo();
        } else {
            move();
        }
    }

    private record Move(
            Card card,
            String target,
            @Nullable String above,
            @Nullable String below) {}

    private void move() {
        Optional<Integer> board = client.look(page -> page.byTag("card-board"));
        Optional<Move> wanted = client.look(page -> choose(page.columns()));
        if (board.isEmpty() || wanted.isEmpty()) {
            return;
        }
        Move move = wanted.get();
        Optional<JsonNode> answer = client.call(
                board.get(),
                "move",
                Long.toString(move.card().id()),
                move.card().seen(),
                false,
                move.target(),
                move.above(),
                move.below(),
                null, // the board has no lanes
                null);
        ledger.move(
                move.card().id(),
                answer.map(told -> told.isString() ? Outcome.DONE : Outcome.REFUSED)
                        .orElse(Outcome.UNKNOWN));
    }

    private Optional<Move> choose(Map<String, ShownCards> columns) {
        String from = Judge.STATES.get(random.nextInt(Judge.STATES.size()));
        String target = Judge.STATES.get(random.nextInt(Judge.STATES.size()));
        List<Card> cards = columns.getOrDefault(from, new ShownCards()).cards();
        if (cards.isEmpty() || from.equals(target)) {
            return Optional.empty();
        }
        Card card = cards.get(random.nextInt(cards.size()));
        List<Card> others = columns.getOrDefault(target, new ShownCards()).cards();
        int gap = others.isEmpty() ? 0 : random.nextInt(others.size());
        String above = gap == 0 ? null : Long.toString(others.get(gap - 1).id());
        String below = gap < others.size() ? Long.toString(others.get(gap).id()) : null;
        return Optional.of(new Move(card, target, above, below));
    }

    private void undo() throws InterruptedException {
        Optional<Integer> button = client.look(page -> page.byAttribute("data-key", "z"));
        if (button.isEmpty()) {
            return;
        }
        client.look(ShownPage::said);
        client.click(button.get());
        Optional<Outcome> told = client.await(
                page -> page.said().stream()
                        .map(HeadlessPerson::outcome)
                        .filter(Objects::nonNull)
                        .findFirst(),
                PATIENCE);
        ledger.count(Ledger.UNDONE, told.orElse(Outcome.UNKNOWN), 1);
    }

    private static @Nullable Outcome outcome(String said) {
        if (said.startsWith("Diurungkan")) {
            return Outcome.DONE;
        }
        return said.contains("sudah diubah") || said.contains("tidak dapat") ? Outcome.REFUSED : null;
    }

    @Override
    public void settle() {
        client.deaf(false);
        if (actionsUntilResumed > 0 || actionsUntilAwake > 0) {
            actionsUntilResumed = 0;
            actionsUntilAwake = 0;
            client.resume();
        }
    }

    @Override
    public void await(Predicate<Map<String, ShownCards>> wanted, Duration patience) throws InterruptedException {
        client.await(page -> Optional.of(page.columns()).filter(wanted), patience);
    }

    @Override
    public Map<String, ShownCards> board() {
        return client.look(ShownPage::columns);
    }

    @Override
    public String head() {
        return client.look(ShownPage::texts);
    }

    @Override
    public void close() {
        client.close();
    }
}
