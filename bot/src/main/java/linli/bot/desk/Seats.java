package linli.bot.desk;

import java.util.Optional;
import linli.bot.directory.Directory;
import linli.bot.directory.Member;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who is looking at a page. In the demo one says so oneself; elsewhere nobody is known yet, and sees what everybody may see. */
@Component
class Seats {
    private final Directory directory;
    private final boolean demo;

    Seats(Directory directory, @Value("${linli.demo}") boolean demo) {
        this.directory = directory;
        this.demo = demo;
    }

    /** @param as member id, as the page says */
    Optional<Member> of(Optional<String> as) {
        return as.filter(said -> demo).flatMap(directory::member);
    }
}
