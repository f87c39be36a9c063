package linli.bot.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Whether two kept pictures show the same place. What is gone from the disk shows nothing. */
@Component
public class Scenes {
    private static final Resemblance NONE = new Resemblance(Resemblance.Kind.UNCLEAR, 0);

    private final PhotoFiles files;

    Scenes(PhotoFiles files) {
        this.files = files;
    }

    /** Whether both pictures surely show one place: quick enough to be asked of every open ticket. */
    public boolean isSamePlace(String one, String other) {
        try {
            return one.equals(other)
                    || Resemblance.of(corners(one), corners(other)).kind() == Resemblance.Kind.SAME_PLACE;
        } catch (NoSuchElementException gone) {
            return false;
        }
    }

    /** Likewise, telling a copy from a second look; takes a moment. */
    public Resemblance compare(String one, String other) {
        try {
            return one.equals(other)
                    ? new Resemblance(
                            Resemblance.Kind.SAME_PICTURE, corners(one).size())
                    : Resemblance.of(image(one), image(other));
        } catch (NoSuchElementException gone) {
            return NONE;
        }
    }

    private List<Corner> corners(String hash) {
        return Corners.of(files.corners(hash).orElseGet(() -> {
            var corners = Corners.bytes(Corners.of(Gray.of(image(hash))));
            files.writeCorners(hash, corners);
            return corners;
        }));
    }

    private BufferedImage image(String hash) {
        try {
            return ImageIO.read(new ByteArrayInputStream(files.large(hash)));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
