package linli.bot;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import linli.bot.voice.Phrases;
import linli.rules.Problem;
import linli.rules.Rulebook;
import linli.rules.RulebookReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The operator's files, read once and checked whole, and the clock. */
@Configuration(proxyBeanMethods = false)
class Policy {
    private static final Logger log = LoggerFactory.getLogger(Policy.class);

    /** Both readings, so that all mistakes of all files are told together. */
    record Files(Rulebook rulebook, Phrases phrases) {}

    @Bean
    Files files(@Value("${linli.config}") Path folder) {
        var rulebook = RulebookReader.read(folder);
        var phrases = Phrases.read(folder);
        var problems = new ArrayList<Problem>(rulebook.problems());
        problems.addAll(phrases.problems());
        if (!problems.isEmpty()) {
            throw new ConfigTrouble(problems);
        }
        return new Files(rulebook.rulebook(), phrases.phrases());
    }

    @Bean
    Rulebook rulebook(Files files, InstantSource time) {
        var today =
                LocalDate.ofInstant(time.instant(), files.rulebook().timetable().zone());
        RulebookReader.warnings(files.rulebook(), today).forEach(warning -> log.warn("{}", warning));
        return files.rulebook();
    }

    @Bean
    Phrases phrases(Files files) {
        return files.phrases();
    }

    /**
     * The community's time. Not a {@code Clock}: the only bean of that type is the outbox engine's own, which must not see the
     * demo's moved time.
     */
    @Bean
    @Primary
    @ConditionalOnProperty(name = "linli.demo", havingValue = "false")
    InstantSource time() {
        return InstantSource.system();
    }
}
