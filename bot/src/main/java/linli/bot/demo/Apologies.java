package linli.bot.demo;

import linli.bot.voice.Phrases;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Says in a sentence why something was not done. */
@Demo
@RestControllerAdvice
class Apologies {
    private final Phrases phrases;

    Apologies(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @param problem one sentence for people */
    record Apology(String problem) {}

    @ExceptionHandler
    ResponseEntity<Apology> of(Sorry sorry) {
        return ResponseEntity.status(sorry.status()).body(new Apology(phrases.say(sorry.phrase())));
    }

    @ExceptionHandler
    ResponseEntity<Apology> of(MaxUploadSizeExceededException tooBig) {
        return of(new Sorry(HttpStatus.CONTENT_TOO_LARGE, "page.photo_too_big"));
    }
}
