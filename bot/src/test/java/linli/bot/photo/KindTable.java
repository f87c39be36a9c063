package linli.bot.photo;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How often what was taken for what. */
final class KindTable {
    private final Map<String, Map<PictureKind, Integer>> counts = new TreeMap<>();

    void count(String what, Look look) {
        counts.computeIfAbsent(what, key -> new EnumMap<>(PictureKind.class)).merge(look.kind(), 1, Integer::sum);
    }

    /** 0 to 1 */
    double share(String what, PictureKind kind) {
        return (double) counts.get(what).getOrDefault(kind, 0) / all(what);
    }

    /** Share of what may be a scene, 0 to 1. */
    double scenes(String what) {
        return counts.get(what).entrySet().stream()
                        .filter(entry -> entry.getKey().mayBeScene())
                        .mapToDouble(Map.Entry::getValue)
                        .sum()
                / all(what);
    }

    void print() {
        System.out.printf("%-12s", "");
        for (var kind : PictureKind.values()) {
            System.out.printf("%12s", kind);
        }
        counts.forEach((what, row) -> {
            System.out.printf("%n%-12s", what);
            for (var kind : PictureKind.values()) {
                System.out.printf("%12d", row.getOrDefault(kind, 0));
            }
        });
        System.out.println();
    }

    private int all(String what) {
        return counts.get(what).values().stream().mapToInt(Integer::intValue).sum();
    }
}
