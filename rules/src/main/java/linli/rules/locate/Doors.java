package linli.rules.locate;

import java.util.ArrayList;
import java.util.List;
import linli.rules.text.Chat;

/** Reads the numbers people give for buildings, entrances, floors and rooms: 3-2-501, 三号楼, 3#2-501, 2单元门口. */
public final class Doors {
    /**
     * A door and where it stands in the text.
     *
     * @param door what was read
     * @param start first character
     * @param end one past the last
     */
    public record Spot(Door door, int start, int end) {}

    private Doors() {}

    /** Every door the text speaks of, from left to right, never overlapping. */
    public static List<Spot> in(String text) {
        var spots = new ArrayList<Spot>();
        var reader = new DoorReader(text, Chat.fold(text));
        for (int at = 0; at < text.length(); ) {
            var read = reader.read(at);
            spots.addAll(read);
            at = read.isEmpty() ? reader.skip(at) : read.get(read.size() - 1).end();
        }
        return spots;
    }
}
