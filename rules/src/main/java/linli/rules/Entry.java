package linli.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A part of an operator's file while it is read. A wrong value is noted as a problem and stands in as something harmless, so
 * that the reading goes on to the next mistake.
 *
 * @param file as the operator knows it
 * @param name what the part is called in problems, e.g. {@code category C01}
 * @param node its content
 * @param problems where mistakes are collected
 */
public record Entry(String file, String name, JsonNode node, List<Problem> problems) {

    public void wrong(String remedy) {
        problems.add(new Problem(file, name, remedy));
    }

    public boolean has(String key) {
        return node.has(key) && !node.get(key).isNull();
    }

    /** Notes every key that is none of these, and guesses which was meant. A key of nothing is often a comma in a text. */
    public void only(String... keys) {
        var known = Arrays.asList(keys);
        for (var key : node.propertyNames()) {
            if (!known.contains(key)) {
                wrong("\"" + key + "\" is not known here; " + instead(key, known));
            }
        }
    }

    private String instead(String key, List<String> known) {
        return Nearest.to(key, known)
                .map(near -> "write \"" + near + "\"")
                .orElse(
                        node.get(key).isNull() || node.get(key).asString(key).isEmpty()
                                ? "put the text it belongs to in quotes, a comma inside { } splits it"
                                : "use one of " + String.join(", ", known));
    }

    public String text(String key) {
        if (!has(key)) {
            wrong("\"" + key + "\" is missing; add it");
            return "";
        }
        var value = node.get(key);
        if (!value.isValueNode() || value.asString().isBlank()) {
            wrong("\"" + key + "\" should be one piece of text");
            return "";
        }
        return value.asString().strip();
    }

    /** One text or a list of them; empty where the key is missing. */
    public List<String> texts(String key) {
        if (!has(key)) {
            return List.of();
        }
        var value = node.get(key);
        if (value.isValueNode()) {
            return List.of(value.asString().strip());
        }
        if (value.isObject() || value.valueStream().anyMatch(item -> !item.isValueNode())) {
            wrong("\"" + key + "\" should be a list of words: [one, two]");
            return List.of();
        }
        return value.valueStream().map(item -> item.asString().strip()).toList();
    }

    /** The value of the text in the reader's eyes; notes a problem with the form that is wanted where it has none. */
    public <T> T read(String key, Function<String, Optional<T>> reader, String form, T instead) {
        int before = problems.size();
        var text = text(key);
        return problems.size() > before ? instead : readAs(key, text, reader, form, instead);
    }

    public <T> List<T> readAll(String key, Function<String, Optional<T>> reader, String form) {
        var all = new ArrayList<T>();
        texts(key)
                .forEach(text -> Optional.ofNullable(readAs(key, text, reader, form, null))
                        .ifPresent(all::add));
        return all;
    }

    private <T> T readAs(String key, String text, Function<String, Optional<T>> reader, String form, T instead) {
        var value = reader.apply(text);
        if (value.isEmpty()) {
            wrong("\"" + key + "\" is \"" + text + "\"; write " + form);
        }
        return value.orElse(instead);
    }

    /** One of a few words; the problem lists those allowed. */
    String oneOf(String key, List<String> words) {
        return read(
                key,
                text -> Optional.of(text).filter(words::contains),
                "one of " + String.join(", ", words),
                words.get(0));
    }

    /** A constant by its label; the problem lists those allowed. */
    public <E extends Enum<E>> E oneOf(String key, E[] values, Function<E, String> label) {
        return read(key, oneOf(values, label), allowed(values, label), values[0]);
    }

    public <E extends Enum<E>> List<E> someOf(String key, E[] values, Function<E, String> label) {
        return readAll(key, oneOf(values, label), allowed(values, label));
    }

    private static <E> Function<String, Optional<E>> oneOf(E[] values, Function<E, String> label) {
        return text ->
                Arrays.stream(values).filter(v -> label.apply(v).equals(text)).findFirst();
    }

    private static <E> String allowed(E[] values, Function<E, String> label) {
        return "one of " + Arrays.stream(values).map(label).collect(Collectors.joining(", "));
    }

    /** A whole number of at least {@code least}; {@code missing} where the key is absent and a problem where that is below least. */
    public int number(String key, int least, int missing) {
        if (!has(key) && missing >= least) {
            return missing;
        }
        return read(
                key,
                text -> text.matches("\\d{1,6}") && Integer.parseInt(text) >= least
                        ? Optional.of(Integer.parseInt(text))
                        : Optional.empty(),
                "a whole number, " + least + " or more",
                least);
    }

    public boolean flag(String key) {
        return has(key)
                && read(
                        key,
                        text -> switch (text) {
                            case "true" -> Optional.of(true);
                            case "false" -> Optional.of(false);
                            default -> Optional.empty();
                        },
                        "true or false",
                        false);
    }

    /** The part under a key; an empty one, and a problem, where it is missing. */
    public Entry inside(String key) {
        var label = name.equals("file") ? key : name + " " + key;
        if (!has(key) || !node.get(key).isObject()) {
            wrong("\"" + key + "\" should hold \"name: value\" entries");
            return new Entry(file, label, JsonNodeFactory.instance.objectNode(), new ArrayList<>());
        }
        return new Entry(file, label, node.get(key), problems);
    }

    /** The entries of a list, each called by its key, e.g. {@code category C01}. */
    public List<Entry> list(String key, String kind, String called) {
        if (!has(key) || !node.get(key).isArray()) {
            wrong("\"" + key + "\" should be a list of entries that begin with \"- " + called + ":\"");
            return List.of();
        }
        var entries = new ArrayList<Entry>();
        int place = 0;
        for (var item : node.get(key)) {
            place++;
            var label = item.path(called).isValueNode() && item.has(called)
                    ? item.get(called).asString()
                    : "no. " + place;
            var entry = new Entry(file, kind + " " + label, item, problems);
            if (item.isObject()) {
                entries.add(entry);
            } else {
                entry.wrong("should be an entry that begins with \"- " + called + ":\"");
            }
        }
        return entries;
    }
}
