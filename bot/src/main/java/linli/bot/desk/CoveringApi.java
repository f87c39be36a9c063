package linli.bot.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import linli.bot.directory.Member;
import linli.bot.photo.Box;
import linli.bot.photo.Coverings;
import linli.bot.ticket.Sight;
import linli.bot.voice.Phrases;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A person decides what others see of a picture: all, all but some parts, or nothing. */
@RestController
@RequestMapping("/api/photos/{hash:[0-9a-f]{64}}")
class CoveringApi {
    private static final int MOST_BOXES = 50;

    private final Coverings coverings;
    private final Sight sight;
    private final Seats seats;
    private final Phrases phrases;

    CoveringApi(Coverings coverings, Sight sight, Seats seats, Phrases phrases) {
        this.coverings = coverings;
        this.sight = sight;
        this.seats = seats;
        this.phrases = phrases;
    }

    /** @param problem one sentence for people */
    record Answer(String problem) {
        private static final Answer DONE = new Answer(null);
    }

    /** @param boxes what to cover besides */
    record More(List<Box> boxes) {}

    @PostMapping("/open")
    ResponseEntity<Answer> open(@PathVariable String hash, @RequestParam Optional<String> as) {
        return decide(hash, as, member -> coverings.open(hash, member.id()));
    }

    @PostMapping("/withhold")
    ResponseEntity<Answer> withhold(@PathVariable String hash, @RequestParam Optional<String> as) {
        return decide(hash, as, member -> coverings.withhold(hash, member.id()));
    }

    @PostMapping("/cover")
    ResponseEntity<Answer> cover(@PathVariable String hash, @RequestParam Optional<String> as, @RequestBody More more) {
        var boxes = more.boxes() == null ? List.<Box>of() : more.boxes();
        boolean isFine =
                !boxes.isEmpty() && boxes.size() <= MOST_BOXES && boxes.stream().allMatch(Box::isInside);
        return isFine
                ? decide(hash, as, member -> coverings.cover(hash, boxes, member.id()))
                : answer(HttpStatus.BAD_REQUEST, "page.cover_nothing");
    }

    private ResponseEntity<Answer> decide(String hash, Optional<String> as, Consumer<Member> what) {
        var member = seats.of(as).filter(one -> sight.decides(one, hash));
        member.ifPresent(what);
        return member.isPresent()
                ? ResponseEntity.ok(Answer.DONE)
                : answer(HttpStatus.FORBIDDEN, "page.cover_not_yours");
    }

    private ResponseEntity<Answer> answer(HttpStatus status, String phrase) {
        return ResponseEntity.status(status).body(new Answer(phrases.say(phrase)));
    }
}
