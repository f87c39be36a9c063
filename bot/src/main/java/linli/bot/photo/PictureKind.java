package linli.bot.photo;

/** What a picture is of. */
public enum PictureKind {
    /** A place, as somebody stood before it. */
    SCENE,
    /** A phone's screen. */
    SCREENSHOT,
    /** Something drawn or written: a poster, a meme, a notice, a scanned paper. */
    POSTER,
    /** Somebody, near by. */
    PORTRAIT,
    /** It cannot be said. */
    UNSURE;

    /** Whether it may well be a place; a place is not doubted without reason. */
    public boolean mayBeScene() {
        return this == SCENE || this == UNSURE;
    }
}
