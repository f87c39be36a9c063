package linli.bot.desk;

import java.util.NoSuchElementException;
import java.util.Optional;
import linli.bot.photo.Coverings;
import linli.bot.photo.Photos;
import linli.bot.ticket.Sight;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Kept pictures by their hash: as they were taken for those on duty, covered for everybody else, and no content where others may
 * not see them: that is no mistake of whoever asks. What is behind an address depends on who asks and when, so browsers ask again.
 */
@RestController
class PhotoPage {
    private final Photos photos;
    private final Coverings coverings;
    private final Sight sight;
    private final Seats seats;

    PhotoPage(Photos photos, Coverings coverings, Sight sight, Seats seats) {
        this.photos = photos;
        this.coverings = coverings;
        this.sight = sight;
        this.seats = seats;
    }

    @GetMapping("/photos/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> large(@PathVariable("hash") String hash, @RequestParam("as") Optional<String> as) {
        return picture(seesAll(as, hash) ? Optional.of(photos.read(hash)) : coverings.shown(hash));
    }

    @GetMapping("/photos/{hash:[0-9a-f]{64}}/small")
    ResponseEntity<byte[]> small(@PathVariable("hash") String hash, @RequestParam("as") Optional<String> as) {
        return picture(seesAll(as, hash) ? Optional.of(photos.small(hash)) : coverings.shownSmall(hash));
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void unknown() {}

    private boolean seesAll(Optional<String> as, String hash) {
        return seats.of(as).filter(member -> sight.seesAll(member, hash)).isPresent();
    }

    private static ResponseEntity<byte[]> picture(Optional<byte[]> file) {
        return file.map(bytes -> ResponseEntity.ok()
                        .contentType(bytes[0] == (byte) 0x89 ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noStore())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NO_CONTENT)
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
