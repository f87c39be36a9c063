package linli.bot.photo;

import java.util.ArrayList;
import java.util.List;

/**
 * What a picture is of, and what shows it.
 *
 * @param kind as well as it can be said
 * @param signs what speaks for it
 */
public record Look(PictureKind kind, List<Sign> signs) {
    /** Something that is seen in a picture. Each has its words {@code sign.<name>} in the phrases. */
    public enum Sign {
        STATUS_BAR,
        PHONE_SHAPE,
        FLAT,
        FEW_COLOURS,
        WRITING,
        PAPER,
        FACE
    }

    /** Phones are about twice as high as wide. */
    private static final double SLENDER = 1.7;

    private static final double SLENDEREST = 2.5;
    /** Of street photos one in ten has more than .11, a drawn or written page has never less than .4. */
    private static final double FLAT = .4;

    private static final double HARDLY_FLAT = .25;
    private static final double FEW_COLOURS = .85;
    private static final double WRITTEN = .08;
    private static final int LINES = 8;
    private static final double PAPER = .55;
    private static final double NEAR = .035;

    static Look at(Traits traits) {
        var signs = signs(traits);
        return new Look(kind(traits, signs), List.copyOf(signs));
    }

    private static List<Sign> signs(Traits traits) {
        var signs = new ArrayList<Sign>();
        add(signs, Sign.STATUS_BAR, traits.bar());
        add(signs, Sign.PHONE_SHAPE, traits.slender() >= SLENDER && traits.slender() <= SLENDEREST);
        add(signs, Sign.FLAT, traits.flat() >= FLAT);
        add(signs, Sign.FEW_COLOURS, traits.palette() >= FEW_COLOURS);
        add(signs, Sign.WRITING, traits.writing() >= WRITTEN || traits.lines() >= LINES);
        add(signs, Sign.PAPER, traits.white() >= PAPER);
        add(signs, Sign.FACE, traits.face() >= NEAR);
        return signs;
    }

    private static PictureKind kind(Traits traits, List<Sign> signs) {
        boolean drawn = signs.contains(Sign.FLAT)
                && (signs.contains(Sign.FEW_COLOURS) || signs.contains(Sign.WRITING) || signs.contains(Sign.PAPER));
        if (signs.contains(Sign.PHONE_SHAPE) && signs.contains(Sign.STATUS_BAR)) {
            return PictureKind.SCREENSHOT;
        } else if (drawn) {
            return PictureKind.POSTER;
        } else if (signs.contains(Sign.FACE)) {
            return PictureKind.PORTRAIT;
        } else if (traits.flat() < HARDLY_FLAT && !signs.contains(Sign.WRITING)) {
            return PictureKind.SCENE;
        } else {
            return PictureKind.UNSURE;
        }
    }

    private static void add(List<Sign> signs, Sign sign, boolean there) {
        if (there) {
            signs.add(sign);
        }
    }
}
