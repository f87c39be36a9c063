package linli.bot;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import linli.rules.Understander;
import linli.rules.Utterance;
import linli.rules.classify.Example;
import linli.rules.classify.Examples;
import linli.rules.encode.Encoder;

/**
 * What understanding a message costs of one core, as a ratio to {@link JiebaFloor} in the same run, and where its time goes.
 * The clock is the thread's own, so that others on the machine do not count. Not a test; README.md of this module says how
 * to run it. The first argument is the number of messages, 500 when left out.
 */
public final class UnderstandingBenchmark {
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    private static final long ENOUGH_NANOS = 300_000_000;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Understander understander =
            Knowledge.read(Path.of("config"), Path.of("seeds/community")).understander();
    private final List<String> messages;
    private final JiebaFloor floor;
    /** Keeps the compiler from leaving out work whose result nobody wants. */
    private Object last;

    UnderstandingBenchmark(int many) {
        var examples = new ArrayList<>(Examples.read(Path.of("seeds/reports")));
        Collections.shuffle(examples, new Random(7));
        messages = examples.stream()
                .filter(Example::heldOut)
                .limit(many)
                .map(Example::text)
                .toList();
        floor = new JiebaFloor(
                examples.stream().filter(Predicate.not(Example::heldOut)).toList());
    }

    public static void main(String[] args) {
        new UnderstandingBenchmark(args.length > 0 ? Integer.parseInt(args[0]) : 500).run();
    }

    /** Microseconds of one core for one message. */
    private record Round(double floor, double encoder, double whole) {}

    void run() {
        var rounds = new ArrayList<Round>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            var round = new Round(cost(floor::label), cost(Encoder.shipped()::encode), cost(this::understand));
            if (i >= WARM_UP) rounds.add(round);
        }
        var parts = parts();
        double encoding = parts.getOrDefault(Part.ENCODER, 0.0);
        tell("jieba and a linear model", rounds, Round::floor);
        tell("the sentence encoder alone, once", rounds, Round::encoder);
        tell("messages understood", rounds, Round::whole);
        tell("  without their time in the encoder", rounds, round -> round.whole * (1 - encoding));
        System.out.printf(
                "  understanding one costs as much as %.0f by jieba and a linear model, %.1f without the encoder%n",
                median(rounds, round -> round.whole / round.floor),
                median(rounds, round -> round.whole * (1 - encoding) / round.floor));
        System.out.printf(
                "  and as much as encoding %.2f sentences%n", median(rounds, round -> round.whole / round.encoder));
        parts.forEach((part, share) -> System.out.printf("  %4.1f %% %s%n", share * 100, part.words));
    }

    private Object understand(String text) {
        return understander.understand(Utterance.of(text));
    }

    private double cost(Function<String, Object> work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        long spent = 0;
        int done = 0;
        while (spent < ENOUGH_NANOS) {
            for (var message : messages) last = work.apply(message);
            done += messages.size();
            spent = CLOCK.getCurrentThreadCpuTime() - start;
        }
        return spent / 1e3 / done;
    }

    private enum Part {
        ENCODER("in the sentence encoder"),
        MODELS("in the trained models"),
        WORDS("in words, signs and meanings"),
        PLACES("in places"),
        REST("in the rest");

        final String words;

        Part(String words) {
            this.words = words;
        }

        /** The innermost of our classes tells; what several use counts for who asked. */
        static Part of(StackTraceElement[] stack) {
            for (var frame : stack) {
                var name = frame.getClassName();
                if (name.startsWith("linli.rules.encode.")) return ENCODER;
                if (name.equals("linli.rules.classify.Opinion")) return MODELS;
                if (name.startsWith("linli.rules.classify.")) return WORDS;
                if (name.startsWith("linli.rules.locate.")) return PLACES;
            }
            return REST;
        }
    }

    /** Looks every millisecond where understanding stands: part → its share, 0 to 1. */
    private Map<Part, Double> parts() {
        var seen = new ArrayList<Part>();
        var worker = Thread.currentThread();
        var watcher = new Thread(() -> {
            try {
                while (true) {
                    Thread.sleep(1);
                    seen.add(Part.of(worker.getStackTrace()));
                }
            } catch (InterruptedException enough) {
                // Seen enough.
            }
        });
        watcher.start();
        cost(this::understand);
        cost(this::understand);
        watcher.interrupt();
        try {
            watcher.join();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        var shares = new TreeMap<Part, Double>();
        seen.forEach(part -> shares.merge(part, 1.0 / seen.size(), Double::sum));
        return shares;
    }

    private static void tell(String what, List<Round> rounds, ToDoubleFunction<Round> cost) {
        double micros = median(rounds, cost);
        System.out.printf("%-36s %,10.0f a second, %,8.1f µs each%n", what, 1e6 / micros, micros);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(figure))
                .mapToDouble(figure)
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
