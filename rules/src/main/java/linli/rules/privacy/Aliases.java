package linli.rules.privacy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls people by family name and title, or by a number, the same person always by the same. */
public final class Aliases {
    private static final int SHORTEST = 2;

    private final Map<String, String> given = new LinkedHashMap<>();
    private final Map<String, String> taken = new HashMap<>();
    private final Set<String> offices = new HashSet<>();
    private final IntFunction<String> numbered;
    private int next = 1;
    private Pattern names;

    /** @param numbered what somebody is called of whom only a number may be told, 居民3 for 3 */
    public Aliases(IntFunction<String> numbered) {
        this.numbered = numbered;
    }

    /** What somebody is called from now on; 王阿姨 stays 王阿姨, for one person. */
    public String of(String name) {
        return given.computeIfAbsent(name.strip(), this::make);
    }

    /** This name stands for an office and may be told. */
    public void call(String name, String office) {
        given.put(name.strip(), office);
        if (name.strip().length() >= SHORTEST) offices.add(name.strip());
        names = null;
    }

    /** The text without the names it knows: people's full names and offices' anywhere, whatever else somebody calls themselves after an @. */
    public String in(String text) {
        if (names == null) {
            var known = given.keySet().stream()
                    .filter(name -> !name.isEmpty() && !name.equals(given.get(name)))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(name -> isName(name) ? Pattern.quote(name) : "(?<=@)" + Pattern.quote(name))
                    .toList();
            names = known.isEmpty() ? Pattern.compile("(?!)") : Pattern.compile(String.join("|", known));
        }
        return names.matcher(text).replaceAll(found -> Matcher.quoteReplacement(given.get(found.group())));
    }

    /** 刘德柱, but not 阳光 or 小草: those are words as well. */
    private boolean isName(String name) {
        int family = Surnames.lengthAt(name, 0);
        return offices.contains(name)
                || family > 0
                        && name.length() > family
                        && name.length() <= family + 2
                        && name.length() >= SHORTEST
                        && name.chars().allMatch(Character::isIdeographic)
                        && (name.length() > SHORTEST || polite(name) != null);
    }

    private String make(String name) {
        names = null;
        var polite = polite(name);
        if (polite != null && taken.putIfAbsent(polite, name) == null) return polite;
        return numbered.apply(next++);
    }

    /** Family name and title at the end of what somebody calls themselves, or null. */
    private static String polite(String name) {
        for (var title : List.of(Surnames.TITLES)) {
            int at = name.length() - title.length();
            if (name.endsWith(title) && at > 0) {
                int compound = Surnames.compoundBefore(name, at);
                int start = at - Math.max(1, compound);
                boolean begins = start == 0
                        || !Character.isIdeographic(name.charAt(start - 1))
                        || isPlace(name.charAt(start - 1));
                if (begins && (compound > 0 || Surnames.isOne(name.charAt(at - 1)))) return name.substring(start);
            }
        }
        return null;
    }

    private static boolean isPlace(char c) {
        return "栋幢座楼室号元层".indexOf(c) >= 0;
    }
}
