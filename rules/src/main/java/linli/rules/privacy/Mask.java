package linli.rules.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import linli.rules.locate.Doors;
import linli.rules.text.Chat;

/** Hides what must not be stored, and what the group must not read. Time grows with the length of the text only. */
public final class Mask {
    private static final Pattern MASKED_MOBILE = Pattern.compile("\\d{3}\\*{4}\\d{4}");
    private static final Pattern MASKED_PLATE = Pattern.compile("(?:[\\u4e00-\\u9fff][A-Z])?·\\*{4}");

    private Mask() {}

    /**
     * The text as it may be stored: numbers, accounts and introduced names hidden, rooms kept for the staff.
     *
     * @param text never null
     */
    public static String mask(String text) {
        return replace(text, findings(text), finding -> stored(text, finding));
    }

    /**
     * The text as the group may read it: rooms, plates and neighbours' surnames hidden as well.
     *
     * @param text as written or already masked; never null
     */
    public static String forGroup(String text) {
        var masked = replace(text, findings(text), finding -> publicly(text, finding));
        masked = MASKED_MOBILE.matcher(masked).replaceAll(FindingKind.MOBILE.publicWords());
        masked = MASKED_PLATE.matcher(masked).replaceAll(FindingKind.PLATE.publicWords());
        return Neighbours.hide(withoutRooms(masked));
    }

    /** What {@link #mask} hides, from left to right, never overlapping. */
    public static List<Finding> findings(String text) {
        var folded = Chat.fold(text);
        var all = new ArrayList<Finding>();
        all.addAll(Accounts.in(folded));
        all.addAll(LongNumbers.in(folded));
        all.addAll(Papers.in(folded));
        all.addAll(Plates.in(text, folded));
        all.addAll(Introductions.in(folded));
        all.sort(Comparator.comparingInt(Finding::start)
                .thenComparing(Comparator.comparingInt(Finding::end).reversed()));
        var kept = new ArrayList<Finding>();
        for (var finding : all) {
            if (kept.isEmpty() || finding.start() >= kept.get(kept.size() - 1).end()) kept.add(finding);
        }
        return List.copyOf(kept);
    }

    private interface Words {
        String insteadOf(Finding finding);
    }

    private static String replace(String text, List<Finding> findings, Words words) {
        var replaced = new StringBuilder(text.length());
        int from = 0;
        for (var finding : findings) {
            replaced.append(text, from, finding.start()).append(words.insteadOf(finding));
            from = finding.end();
        }
        return replaced.append(text, from, text.length()).toString();
    }

    private static String stored(String text, Finding finding) {
        return switch (finding.kind()) {
            case MOBILE -> {
                var words = Chat.fold(text.substring(finding.start(), finding.end()));
                var digits = Digits.said(words, 0, words.length());
                var own = digits.substring(digits.length() - 11);
                yield own.substring(0, 3) + "****" + own.substring(7);
            }
            case PLATE -> head(text.substring(finding.start(), finding.end())) + "·****";
            default -> publicly(text, finding);
        };
    }

    /** Province and city of a plate; nothing of one that was told without them. */
    private static String head(String plate) {
        var letters = Chat.fold(plate).replace(" ", "").replace("·", "");
        boolean whole = letters.charAt(0) >= '\u4e00' && Digits.at(letters, 0) < 0;
        return whole ? letters.substring(0, 2).toUpperCase(Locale.ROOT) : "";
    }

    private static String publicly(String text, Finding finding) {
        return finding.kind() == FindingKind.NAME
                ? Introductions.role(text, finding)
                : finding.kind().publicWords();
    }

    private static String withoutRooms(String text) {
        var coarse = new StringBuilder(text.length());
        int from = 0;
        for (var spot : Doors.in(text)) {
            var door = spot.door();
            boolean fine = door.room() != null || door.hasBuilding() && (door.unit() != null || door.floor() != null);
            if (fine && spot.start() >= from) {
                coarse.append(text, from, spot.start());
                if (door.building() != null) coarse.append(door.building()).append('栋');
                else if (door.buildingName() != null) coarse.append(door.buildingName());
                else if (door.unit() != null) coarse.append(door.unit()).append("单元");
                else coarse.append("一户");
                from = spot.end();
            }
        }
        return coarse.append(text, from, text.length()).toString();
    }
}
