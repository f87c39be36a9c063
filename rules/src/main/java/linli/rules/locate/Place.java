package linli.rules.locate;

import java.util.List;

/**
 * A place of the directory.
 *
 * @param id stable key, e.g. {@code jinxiu-3}
 * @param kind its step in the trees
 * @param name what it is called on its own, e.g. 3栋
 * @param nicknames other names people use
 * @param parent id of the place above it; null at the top
 * @param grid id of the one duty grid; null above the grid
 * @param placeClass set for landmarks; null where the kind decides
 * @param estate set for estates only, else null
 * @param code administrative code where it has one, else null
 */
public record Place(
        String id,
        PlaceKind kind,
        String name,
        List<String> nicknames,
        String parent,
        String grid,
        PlaceClass placeClass,
        EstateType estate,
        String code) {

    public Place {
        nicknames = List.copyOf(nicknames);
    }
}
