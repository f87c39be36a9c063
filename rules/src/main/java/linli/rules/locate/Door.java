package linli.rules.locate;

/**
 * An address inside an estate as far as it was said.
 *
 * @param building its number, 1 to 300, or null
 * @param buildingName its name where it has letters, e.g. A座, as written; else null
 * @param unit 单元, 1 to 30, or null
 * @param floor -1 for the cellar, or null
 * @param room in digits, e.g. 501, or null
 * @param words the words it was read from, exactly as they stand in the text
 */
public record Door(Integer building, String buildingName, Integer unit, Integer floor, String room, String words) {
    public boolean hasBuilding() {
        return building != null || buildingName != null;
    }

    /** How much it says; the building counts most. */
    int detail() {
        return (hasBuilding() ? 8 : 0) + (unit != null ? 2 : 0) + (floor != null ? 1 : 0) + (room != null ? 4 : 0);
    }
}
