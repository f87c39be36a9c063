package linli.rules.locate;

/**
 * An address inside an estate as far as it was said.
 *
 * @param building its number, or null
 * @param buildingName its name where it has no number, e.g. A座, else null
 * @param unit 单元, or null
 * @param floor or null
 * @param room as written in digits, or null
 * @param words the words it was read from
 */
public record Door(Integer building, String buildingName, Integer unit, Integer floor, String room, String words) {}
