package linli.rules.locate;

import java.util.ArrayList;
import java.util.List;
import linli.rules.text.Chat;

/**
 * Words of a text that speak of a place.
 *
 * @param type how they do it
 * @param start first character
 * @param end one past the last
 * @param words folded
 * @param places what a name may mean; empty for the other types
 * @param door what was read; null for the other types
 */
record Mention(Type type, int start, int end, String words, List<Place> places, Door door) {
    enum Type {
        /** 3栋, 2单元, 501室 */
        DOOR,
        /** 东门, 快递柜 */
        SPOT,
        /** 我家, 楼下 */
        HOME,
        /** 锦绣花园, 第三网格 */
        AREA,
        /** 小区, 院里 */
        HERE,
        /** 河边步道, 老纺织厂宿舍: a spot that the directory does not know */
        GROUND,
        /** 楼道, 电梯口: part of a building that is not said */
        PART
    }

    /** Nobody speaks of more places in one message; a longer list is a forwarded table. */
    private static final int MOST = 24;

    static List<Mention> in(String text, String folded, Names names) {
        var mentions = new ArrayList<Mention>();
        var doors = Doors.in(text);
        int door = 0;
        int free = 0;
        for (int at = 0; at < folded.length() && mentions.size() < MOST; ) {
            while (door < doors.size() && doors.get(door).start() < at) door++;
            var name = names.at(folded, at);
            boolean doorHere = door < doors.size() && doors.get(door).start() == at;
            if (doorHere
                    && (name == null
                            || doors.get(door).end() - at >= name.folded().length())) {
                var spot = doors.get(door);
                mentions.add(new Mention(Type.DOOR, at, spot.end(), spot.door().words(), List.of(), spot.door()));
                while (door + 1 < doors.size() && doors.get(door + 1).start() < spot.end()) {
                    var next = doors.get(++door);
                    mentions.add(
                            new Mention(Type.DOOR, at, next.end(), next.door().words(), List.of(), next.door()));
                }
                at = mentions.get(mentions.size() - 1).end();
                free = Math.max(at, Spots.along(folded, at));
            } else if (name != null && !name.places().isEmpty()) {
                at = add(name, at, mentions);
                free = Math.max(at, Spots.along(folded, at));
            } else {
                var spot = at < free ? null : Spots.at(folded, at, free);
                if (spot != null
                        && (name == null || spot.end() > at + name.folded().length())) {
                    int end = known(folded, names, doors, door, at, spot.end());
                    var type = spot.inside() ? Type.PART : Type.GROUND;
                    mentions.add(
                            new Mention(type, spot.start(), end, folded.substring(spot.start(), end), List.of(), null));
                    at = free = end;
                } else if (name != null) {
                    at = add(name, at, mentions);
                    free = Math.max(at, Spots.along(folded, at));
                } else {
                    at++;
                }
            }
        }
        return mentions;
    }

    private static int add(Names.Name name, int at, List<Mention> mentions) {
        int end = at + name.folded().length();
        mentions.add(new Mention(name.type(), at, end, name.folded(), name.places(), null));
        return end;
    }

    /** Where, within words that nobody knows, a place begins that the directory knows. */
    private static int known(String folded, Names names, List<Doors.Spot> doors, int door, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            int here = at;
            var name = names.at(folded, at);
            boolean isDoor = doors.stream().skip(door).anyMatch(spot -> spot.start() == here);
            if (isDoor || name != null && !name.places().isEmpty()) return at;
        }
        return to;
    }

    boolean isSpot() {
        return type == Type.DOOR || type == Type.SPOT;
    }

    /** Whether it is words only, without a place of the directory. */
    boolean isUnknown() {
        return type == Type.GROUND || type == Type.PART;
    }

    boolean hasBuilding() {
        return door != null && door.hasBuilding();
    }

    /** 四楼, 501室: a part of a building that others name. */
    boolean isInside() {
        return door != null && !door.hasBuilding() && door.unit() == null;
    }

    boolean isEstate() {
        return type == Type.AREA && places.get(0).kind() == PlaceKind.ESTATE;
    }

    /** Whether the words themselves say the estate, as 锦绣东门 does. */
    boolean namesItsEstate(Places directory, Place place) {
        var estate = directory.estateOf(place.id());
        return estate.isPresent()
                && (words.contains(Chat.fold(estate.get().name()))
                        || estate.get().nicknames().stream().anyMatch(name -> words.contains(Chat.fold(name))));
    }
}
