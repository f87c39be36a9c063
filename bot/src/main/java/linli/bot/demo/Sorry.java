package linli.bot.demo;

import org.springframework.http.HttpStatus;

/** A request that the page must tell its reader about. */
class Sorry extends RuntimeException {
    private final HttpStatus status;
    private final String phrase;

    /** @param phrase key of the sentence for the reader */
    Sorry(HttpStatus status, String phrase) {
        super(phrase);
        this.status = status;
        this.phrase = phrase;
    }

    HttpStatus status() {
        return status;
    }

    String phrase() {
        return phrase;
    }
}
