package linli.bot.desk;

import java.util.Map;
import linli.bot.voice.Phrases;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words of the pages; they hold none of their own. */
@RestController
class PhrasesApi {
    private final Phrases phrases;

    PhrasesApi(Phrases phrases) {
        this.phrases = phrases;
    }

    @GetMapping("/api/phrases")
    Map<String, String> phrases() {
        return phrases.below("page");
    }
}
