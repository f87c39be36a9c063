package linli.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import linli.bot.channel.Incoming;
import linli.bot.channel.playground.Playground;
import linli.bot.directory.Account;
import linli.bot.directory.Directory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * How quick it is, as ratios to a floor measured in the same run, so that the machine does not matter. Not a test; README.md of
 * this module says how to run it. The first argument is the number of messages, 500 when left out.
 */
public final class Benchmark {
    private static final int ROUNDS = 3;

    private final JdbcClient jdbc;
    private final Playground playground;
    private final Directory directory;
    private final List<String> texts;
    private final Random random = new Random(7);

    private Benchmark(ConfigurableApplicationContext app, List<String> texts) {
        jdbc = app.getBean(JdbcClient.class);
        playground = app.getBean(Playground.class);
        directory = app.getBean(Directory.class);
        this.texts = texts;
    }

    public static void main(String[] args) throws IOException {
        var texts = texts(args.length > 0 ? Integer.parseInt(args[0]) : 500);
        var folder = Files.createTempDirectory("linli-benchmark");
        try (var app = new SpringApplicationBuilder(Linli.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(Tool.settings(folder.toString()))) {
            var benchmark = new Benchmark(app, texts);
            benchmark.hearing();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        UnderstandingBenchmark.main(args);
    }

    /** From the channel to the last answer, against one plain insert of each message in a transaction of its own. */
    private void hearing() {
        double floor = 0;
        double bot = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int number = round;
            floor = Math.max(floor, perSecond(() -> texts.forEach(text -> insert(number, text))));
            bot = Math.max(bot, perSecond(() -> {
                texts.forEach(text -> playground.post(incoming(number, text)));
                settle();
            }));
        }
        tell("plain inserts", floor);
        tell("messages through the whole bot", bot);
        System.out.printf("  one message costs as much as %.0f plain inserts%n", floor / bot);
        System.out.printf(
                "  %d messages made %d tickets and %d answers%n",
                ROUNDS * texts.size(), count("ticket"), count("said"));
    }

    private double perSecond(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return texts.size() * 1e9 / (System.nanoTime() - start);
    }

    private void insert(int round, String text) {
        var now = Instant.now().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into heard (channel, message_id, chat, in_group, sender, sender_name, text, photos,
                                   mentions_bot, quoted_id, sent_at, received_at, state)
                values ('floor', :id, 'north', true, 'wang', '', :text, '', false, null, :now, :now, 'DONE')
                """)
                .param("id", round + "-" + random.nextLong())
                .param("text", text)
                .param("now", now)
                .update();
    }

    private Incoming incoming(int round, String text) {
        var groups = directory.groups().stream()
                .filter(group -> group.channel().equals(Playground.FREE) && !group.isStaffGroup())
                .toList();
        var group = groups.get(random.nextInt(groups.size()));
        var members = directory.membersOf(group.id());
        var member = members.get(random.nextInt(members.size()));
        var address = directory.accountsOf(member.id()).stream()
                .map(Account::address)
                .findFirst()
                .orElseThrow();
        return new Incoming(
                Playground.FREE,
                round + "-" + random.nextLong(),
                group.address(),
                true,
                address,
                member.nickname(),
                text,
                List.of(),
                false,
                null,
                Instant.now());
    }

    private void settle() {
        while (jdbc.sql("select count(*) from outbox_record where status = 'NEW'")
                        .query(Integer.class)
                        .single()
                > 0) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static void tell(String what, double perSecond) {
        System.out.printf("%-32s %,10.0f a second%n", what, perSecond);
    }

    private static List<String> texts(int many) throws IOException {
        var all = new ArrayList<String>();
        try (var files = Files.list(Path.of("seeds/reports"))) {
            for (var file : files.filter(one -> one.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream()
                        .skip(1)
                        .map(line -> line.split("\t")[0])
                        .forEach(all::add);
            }
        }
        Collections.shuffle(all, new Random(7));
        return all.subList(0, Math.min(many, all.size()));
    }
}
