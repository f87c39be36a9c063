package linli.bot;

import java.nio.file.Path;
import linli.bot.directory.Directory;
import linli.bot.directory.Importer;
import linli.bot.post.Schedule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Before the pages open and the first message moves: the calendar's lines must fit, and an empty demo gets its community. */
@Component
class Preparation implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(Preparation.class);

    private final Directory directory;
    private final Importer importer;
    private final Schedule schedule;
    private final Path community;
    private final boolean demo;

    Preparation(
            Directory directory,
            Importer importer,
            Schedule schedule,
            @Value("${linli.community}") Path community,
            @Value("${linli.demo}") boolean demo,
            @Value("${linli.first-import:true}") boolean firstImport) {
        this.directory = directory;
        this.importer = importer;
        this.schedule = schedule;
        this.community = community;
        this.demo = demo && firstImport;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var problems = schedule.problems();
        if (!problems.isEmpty()) {
            throw new ConfigTrouble(problems);
        }
        if (demo && directory.members().isEmpty()) {
            var report = importer.importFolder(community, (file, done, total) -> {});
            if (!report.problems().isEmpty()) {
                throw new ConfigTrouble(report.problems());
            }
            log.info("The demo community is in: {} entries from {}.", report.added(), community);
        }
    }
}
