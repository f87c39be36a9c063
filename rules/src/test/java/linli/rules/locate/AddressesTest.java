package linli.rules.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import linli.rules.text.Chat;
import linli.rules.text.Numerals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures on the labelled addresses of other people, where that folder is given: {@code -Dlinli.data=FOLDER} with
 * {@code addresses_dev.tsv}.
 *
 * <p>A line states its building with a word for it (栋 幢 座 号楼 #, 楼 before 单元) or as the head of a chain that ends in a room;
 * its entrance with 单元 or inside such a chain; its room with 室 or as three or four digits behind building, entrance or floor.
 * A bare 66号, the second link of 63-12 and the aisles of a market state none: the labels call the same shape now one, now the other.
 */
@EnabledIfSystemProperty(named = "linli.data", matches = ".+")
class AddressesTest {
    private static final Pattern BUILDING_WORD = Pattern.compile(".*(栋|幢|座|#|舍|号楼).*");
    private static final Pattern AISLE = Pattern.compile(".*(街|排|组团|区)");
    private static final Pattern ROOM_DIGITS = Pattern.compile("\\d{3,4}");

    private record Entity(String type, String words) {}

    private record Line(String text, List<Entity> entities, Door door) {
        Entity at(int index) {
            return index >= 0 && index < entities.size() ? entities.get(index) : new Entity("", "");
        }

        boolean isDash(int index) {
            return at(index).type().equals("redundant")
                    && "-—－–_".contains(at(index).words());
        }
    }

    private record Stated(Line line, int index) {
        String words() {
            return line.at(index).words();
        }
    }

    private static final List<Line> LINES = read();

    @Test
    void stated_buildings_entrances_and_rooms_are_read() {
        assertThat(share("building", "houseno", AddressesTest::statesBuilding, AddressesTest::isBuildingRight))
                .isGreaterThan(0.97);
        assertThat(share("unit", "cellno", AddressesTest::statesUnit, AddressesTest::isUnitRight))
                .isGreaterThan(0.97);
        assertThat(share("room", "roomno", AddressesTest::statesRoom, AddressesTest::isRoomRight))
                .isGreaterThan(0.96);
    }

    private static double share(String name, String type, Predicate<Stated> states, Predicate<Stated> right) {
        var labelled = new ArrayList<Stated>();
        for (var line : LINES) {
            for (int i = 0; i < line.entities().size(); i++) {
                if (line.at(i).type().equals(type)) labelled.add(new Stated(line, i));
            }
        }
        var stated = labelled.stream().filter(states).toList();
        long hits = stated.stream().filter(right).count();
        long all = labelled.stream().filter(right).count();
        System.out.printf(
                "addresses: %s %d of %d stated = %.3f; of all labels %d of %d = %.3f%n",
                name,
                hits,
                stated.size(),
                (double) hits / stated.size(),
                all,
                labelled.size(),
                (double) all / labelled.size());
        return (double) hits / stated.size();
    }

    private static boolean statesBuilding(Stated it) {
        boolean word = BUILDING_WORD.matcher(it.words()).matches()
                || it.words().endsWith("楼") && it.line.at(it.index + 1).words().contains("单元");
        return word || chainedRoom(it) != null && isRoomNumber(chainedRoom(it));
    }

    /** The room at the end of the chain that begins with this building, or null. */
    private static String chainedRoom(Stated it) {
        if (!it.line.isDash(it.index + 1)) return null;
        var second = it.line.at(it.index + 2);
        if (second.type().equals("roomno")) return second.words();
        var third = it.line.at(it.index + 4);
        boolean chained = second.type().equals("cellno") && it.line.isDash(it.index + 3);
        return chained && third.type().equals("roomno") ? third.words() : null;
    }

    private static boolean statesUnit(Stated it) {
        if (number(it.words()) < 0) return false;
        boolean middle = it.line.isDash(it.index - 1)
                && it.line.at(it.index - 2).type().equals("houseno")
                && it.line.isDash(it.index + 1)
                && it.line.at(it.index + 2).type().equals("roomno")
                && isRoomNumber(it.line.at(it.index + 2).words());
        return it.words().contains("单元") || middle;
    }

    private static boolean statesRoom(Stated it) {
        int before = it.line.isDash(it.index - 1) ? it.index - 2 : it.index - 1;
        boolean aisle = AISLE.matcher(it.line.at(before).words()).matches();
        boolean behind = !aisle
                && List.of("houseno", "cellno", "floorno")
                        .contains(it.line.at(before).type());
        return it.words().endsWith("室") || behind && isRoomNumber(it.words());
    }

    private static boolean isBuildingRight(Stated it) {
        var door = it.line.door();
        if (door.buildingName() != null) return head(door.buildingName()).equals(head(it.words()));
        return door.building() != null && door.building() == number(it.words());
    }

    private static boolean isUnitRight(Stated it) {
        return it.line.door().unit() != null && it.line.door().unit() == number(it.words());
    }

    private static boolean isRoomRight(Stated it) {
        return it.line.door().room() != null && room(it.line.door().room()).equals(room(it.words()));
    }

    private static boolean isRoomNumber(String words) {
        return ROOM_DIGITS.matcher(room(words)).matches();
    }

    /** Digits and letters; of 1105-1106 the first; C1215 is the same as building C, room 1215. */
    private static String room(String words) {
        var plain = Chat.fold(words)
                .replaceAll("(号)?(办公室|室|房|房间)$|[号铺户]$", "")
                .replaceAll("^[a-z]+", "")
                .replaceAll("-.*", "");
        boolean chinese = !plain.isEmpty() && plain.chars().allMatch(c -> Numerals.digit((char) c) >= 0);
        return chinese
                ? plain.chars()
                        .map(c -> Numerals.digit((char) c))
                        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                        .toString()
                : plain;
    }

    /** The number that words begin with, -1 where they do not. */
    private static int number(String words) {
        var folded = Chat.fold(words);
        int from = folded.startsWith("第") ? 1 : 0;
        int end = from;
        while (end < folded.length() && Numerals.isPart(folded.charAt(end))) end++;
        boolean letter = end < folded.length() && folded.charAt(end) < 128 && Character.isLetter(folded.charAt(end));
        return letter ? -1 : Numerals.read(folded.substring(from, end)).orElse(-1);
    }

    /** 7b of 7B栋. */
    private static String head(String words) {
        return Chat.fold(words).replaceAll("[^a-z0-9].*", "").toLowerCase(Locale.ROOT);
    }

    private static List<Line> read() {
        try {
            return Files.readAllLines(Path.of(System.getProperty("linli.data"), "addresses_dev.tsv")).stream()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Line(cells[0], entities(cells[1]), Locator.parse(cells[0])))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Entity> entities(String cell) {
        return java.util.Arrays.stream(cell.split(" "))
                .filter(one -> one.contains("="))
                .map(one -> one.split("=", 2))
                .map(pair -> new Entity(pair[0], pair[1]))
                .toList();
    }
}
