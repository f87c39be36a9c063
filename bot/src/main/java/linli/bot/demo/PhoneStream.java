package linli.bot.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import linli.bot.channel.playground.Live;
import linli.bot.channel.playground.Playground;
import linli.bot.channel.playground.PlaygroundMessage;
import linli.bot.directory.Member;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** Brings new messages and the clock to the pages that are open, and to those that come back what they missed. */
@Demo
@Component
class PhoneStream implements SmartLifecycle {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    /** Then the page calls again; lines that died unnoticed are gone by then. */
    private static final Duration LONGEST = Duration.ofMinutes(30);
    /** Keys are given before commit, so one a little lower may come a little later. The page knows what it has. */
    private static final int OVERLAP = 20;

    private static final int MOST_MISSED = 500;

    private final Playground playground;
    private final Live live;
    private final Phones phones;
    private final Screen screen;
    private final Map<PhoneLine, Member> lines = new ConcurrentHashMap<>();
    private ExecutorService threads;
    private ScheduledExecutorService heart;
    private Runnable deaf;

    PhoneStream(Playground playground, Live live, Phones phones, Screen screen) {
        this.playground = playground;
        this.live = live;
        this.phones = phones;
        this.screen = screen;
    }

    /**
     * A line for one page.
     *
     * @param member whose phone it shows
     * @param last key of the newest message it has, or 0 for none
     */
    SseEmitter open(Member member, long last) {
        var line = new PhoneLine(new SseEmitter(LONGEST.toMillis()), threads, lines::remove);
        lines.put(line, member);
        line.offer(PhoneStream::beat);
        if (last > 0) {
            playground.after(last - OVERLAP, MOST_MISSED).forEach(message -> offer(line, member, message));
        }
        return line.emitter();
    }

    /** Tells every page that the clock was moved. */
    void tellClock(Instant now) {
        tell(() -> SseEmitter.event().name("clock").data(Map.of("now", now), MediaType.APPLICATION_JSON));
    }

    int open() {
        return lines.size();
    }

    @Override
    public void start() {
        threads = Executors.newCachedThreadPool(named("phone-line-"));
        heart = Executors.newSingleThreadScheduledExecutor(named("phone-heart-"));
        heart.scheduleAtFixedRate(
                () -> tell(PhoneStream::beat), HEARTBEAT.toMillis(), HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
        deaf = live.listen(message -> lines.forEach((line, member) -> offer(line, member, message)));
    }

    /** Before the web server, which would otherwise wait for every open page. */
    @Override
    public void stop() {
        deaf.run();
        heart.shutdownNow();
        lines.keySet().forEach(PhoneLine::hangUp);
        threads.shutdown();
    }

    @Override
    public boolean isRunning() {
        return threads != null && !threads.isShutdown();
    }

    private void tell(Supplier<SseEventBuilder> event) {
        lines.keySet().forEach(line -> line.offer(event));
    }

    private void offer(PhoneLine line, Member member, PlaygroundMessage message) {
        line.offer(() -> phones.chat(member, message.chat(), message.inGroup())
                .map(chat -> SseEmitter.event()
                        .id(String.valueOf(message.id()))
                        .name("message")
                        .data(screen.show(chat, message), MediaType.APPLICATION_JSON))
                .orElse(null));
    }

    private static SseEventBuilder beat() {
        return SseEmitter.event().comment("");
    }

    private static ThreadFactory named(String name) {
        var count = new AtomicInteger();
        return work -> {
            var thread = new Thread(work, name + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
