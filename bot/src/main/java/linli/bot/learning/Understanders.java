package linli.bot.learning;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import linli.bot.directory.Directory;
import linli.rules.Rulebook;
import linli.rules.Understander;
import linli.rules.Understanding;
import linli.rules.Utterance;
import linli.rules.classify.Category;
import linli.rules.classify.Classifier;
import linli.rules.classify.Kind;
import linli.rules.classify.Models;
import linli.rules.locate.Places;
import org.springframework.stereotype.Component;

/** The understanding of each community, with the places and the models that are in use now. */
@Component
public class Understanders {
    /** Where the owner says that it is a matter, a likely category may be proposed. */
    private static final double LIKELY = 0.4;

    private final Directory directory;
    private final Rulebook rulebook;
    private final Shelf shelf;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(Places places, Models models, Understander understander, Classifier classifier) {}

    Understanders(Directory directory, Rulebook rulebook, Shelf shelf) {
        this.directory = directory;
        this.rulebook = rulebook;
        this.shelf = shelf;
    }

    /** Ask each time: it changes when places or models do. */
    public Understander of(String community) {
        return known(community).understander();
    }

    /** What it means when somebody who knows says that it is a matter, whatever it sounds like. */
    public Understanding asMatter(String community, Utterance said) {
        var now = known(community);
        var meaning = now.understander().understand(said);
        if (meaning.kind().opensTicket()) {
            return meaning;
        }
        var candidates = now.classifier().candidates(meaning.text());
        boolean isLikely = candidates.get(0).confidence() >= LIKELY;
        return new Understanding(
                Kind.REPORT,
                null,
                isLikely ? candidates.get(0).category() : Category.UNSURE,
                candidates,
                candidates.get(0).confidence(),
                meaning.place(),
                meaning.placeWords(),
                List.of(),
                meaning.urgency(),
                List.of(),
                Map.of("place", meaning.evidence().getOrDefault("place", List.of())),
                meaning.text());
    }

    private Known known(String community) {
        var places = directory.places();
        var models = shelf.of(community);
        var current = known.get(community);
        if (current == null || current.places() != places || current.models() != models) {
            current = new Known(
                    places,
                    models,
                    new Understander(rulebook, places, models),
                    new Classifier(rulebook.categories(), models));
            known.put(community, current);
        }
        return current;
    }
}
