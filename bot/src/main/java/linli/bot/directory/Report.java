package linli.bot.directory;

import java.util.List;
import linli.rules.Problem;

/**
 * What an import did: everything, or, with a single mistake, nothing.
 *
 * @param sections one for each file; empty when refused
 * @param problems why it was refused; empty when it was done
 */
public record Report(List<Section> sections, List<Problem> problems) {

    /**
     * What became of one file.
     *
     * @param file its name
     * @param total entries, buildings and entrances counted one by one
     * @param added were not there before
     * @param changed were different before
     * @param kept ids that are in the directory and no longer in the file; they stay, for tickets point at them
     */
    public record Section(String file, int total, int added, int changed, List<String> kept) {}

    static Report refused(List<Problem> problems) {
        return new Report(List.of(), List.copyOf(problems));
    }

    public boolean isRefused() {
        return !problems.isEmpty();
    }

    public int added() {
        return sections.stream().mapToInt(Section::added).sum();
    }

    public int changed() {
        return sections.stream().mapToInt(Section::changed).sum();
    }

    public List<String> kept() {
        return sections.stream().flatMap(section -> section.kept().stream()).toList();
    }
}
