package linli.bot.photo;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The two things worth knowing from a camera's notes; the rest, position included, is thrown away unread.
 *
 * @param orientation 1 to 8 as in the EXIF standard; 1 is upright
 * @param takenAt or null
 */
record Exif(int orientation, Instant takenAt) {
    private static final Exif NONE = new Exif(1, null);

    /** @param zone of cameras that do not tell theirs */
    static Exif of(Make make, byte[] file, ZoneId zone) {
        try {
            var metadata = read(make, file);
            return new Exif(orientation(metadata), takenAt(metadata, zone));
        } catch (Exception unreadable) {
            return NONE;
        }
    }

    private static Metadata read(Make make, byte[] file) throws Exception {
        if (make == Make.JPEG) {
            return JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()));
        }
        var metadata = new Metadata();
        Chunk.exif(make, file).ifPresent(notes -> new ExifReader().extract(new ByteArrayReader(notes), metadata));
        return metadata;
    }

    private static int orientation(Metadata metadata) {
        return Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class))
                .map(directory -> directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION))
                .filter(orientation -> orientation >= 1 && orientation <= 8)
                .orElse(1);
    }

    private static Instant takenAt(Metadata metadata, ZoneId zone) {
        return Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class))
                .map(directory -> directory.getDateOriginal(TimeZone.getTimeZone(zone)))
                .map(Date::toInstant)
                .orElse(null);
    }
}
