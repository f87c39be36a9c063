package linli.bot.learning;

import java.util.List;
import java.util.Locale;
import linli.bot.ticket.Teller;
import linli.bot.voice.Phrases;
import org.springframework.stereotype.Component;

/** The history of a community's models in words that a secretary can read. */
@Component
public class ModelTale {
    private final Shelf shelf;
    private final Teller teller;
    private final Phrases phrases;

    ModelTale(Shelf shelf, Teller teller, Phrases phrases) {
        this.shelf = shelf;
        this.teller = teller;
        this.phrases = phrases;
    }

    /** A sentence for each of the newest lines, newest first. */
    public List<String> of(String community, int most) {
        return shelf.history(community, most).stream().map(this::line).toList();
    }

    private String line(ModelLine line) {
        var came = phrases.say("model." + line.result().name().toLowerCase(Locale.ROOT));
        var when = teller.when(line.at());
        if (line.after() == null) {
            return phrases.say("models.line", "when", when, "came", came);
        }
        var before = line.before();
        var after = line.after();
        return phrases.say(
                "models.measured",
                "when",
                when,
                "examples",
                line.examples(),
                "came",
                came,
                "own",
                change(before.own(), after.own()),
                "kind",
                change(before.kind(), after.kind()),
                "category",
                change(before.category(), after.category()),
                "danger",
                change(before.danger(), after.danger()));
    }

    private String change(Exam.Score before, Exam.Score after) {
        return phrases.say("models.change", "before", before.right(), "after", after.right(), "all", after.all());
    }
}
