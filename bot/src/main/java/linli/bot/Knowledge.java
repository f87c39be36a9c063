package linli.bot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import linli.bot.directory.CommunityFolder;
import linli.rules.Rulebook;
import linli.rules.RulebookReader;
import linli.rules.Understander;
import linli.rules.locate.Places;

/** What a command that needs no database understands with: the operator's policy, and a community's files if they are there. */
final class Knowledge {
    private final Rulebook rulebook;
    private final CommunityFolder folder;
    private final Understander understander;

    private Knowledge(Rulebook rulebook, CommunityFolder folder) {
        this.rulebook = rulebook;
        this.folder = folder;
        understander = new Understander(rulebook, places());
    }

    /** @throws ConfigTrouble with every mistake in the two folders */
    static Knowledge read(Path config, Path community) {
        var rulebook = RulebookReader.read(config);
        var folder = Files.isDirectory(community) ? CommunityFolder.read(community) : null;
        var problems = new ArrayList<>(rulebook.problems());
        if (folder != null) {
            problems.addAll(folder.problems());
        }
        if (!problems.isEmpty()) {
            throw new ConfigTrouble(problems);
        }
        return new Knowledge(rulebook.rulebook(), folder);
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Optional<CommunityFolder> folder() {
        return Optional.ofNullable(folder);
    }

    Places places() {
        return folder == null ? Places.none() : folder.places();
    }

    Understander understander() {
        return understander;
    }
}
