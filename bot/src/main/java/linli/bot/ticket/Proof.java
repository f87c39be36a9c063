package linli.bot.ticket;

/**
 * What speaks for a picture of the result: that it is one of its own, taken later, of the same place, and of a place at all.
 * None of it says that somebody cheated; a second pair of eyes is asked for, no more.
 *
 * @param photo content hash of the picture of the result
 * @param own whether it is not the picture of the trouble itself, made smaller, cut or brighter
 * @param later whether it was taken after the trouble was told
 * @param samePlace whether it surely shows the place that a picture of the trouble shows
 * @param scene whether it may be a place at all: a screenshot, a poster and a portrait are none
 */
public record Proof(String photo, boolean own, boolean later, boolean samePlace, boolean scene) {
    public boolean isProven() {
        return own && later && samePlace && scene;
    }
}
