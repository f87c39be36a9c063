package linli.bot;

import java.util.List;
import java.util.stream.Collectors;
import linli.rules.Problem;

/** Files that a person edits have mistakes. The message lists every one of them with its remedy. */
public class ConfigTrouble extends RuntimeException {
    private final List<Problem> problems;

    public ConfigTrouble(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
