package linli.bot.demo;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class PhoneLineTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Page page = new Page();
    private final AtomicInteger gone = new AtomicInteger();
    private final PhoneLine line = new PhoneLine(page, threads, ended -> gone.incrementAndGet());

    @AfterEach
    void stop() {
        page.slow.countDown();
        threads.shutdownNow();
    }

    @Test
    void events_arrive_in_order_each_once() {
        page.slow.countDown();
        IntStream.range(0, 500).forEach(this::offer);
        await().until(() -> page.seen().size() == 500);
        assertThat(page.seen()).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void nobody_waits_for_a_slow_page_and_one_too_slow_is_cut_off() {
        IntStream.range(0, 1_500).forEach(this::offer);
        assertThat(page.completed).isTrue();
        assertThat(gone).hasPositiveValue();
    }

    @Test
    void a_page_that_went_away_is_forgotten() {
        page.slow.countDown();
        page.away = true;
        offer(1);
        await().until(() -> gone.get() > 0);
        offer(2);
        assertThat(page.seen()).isEmpty();
    }

    @Test
    void what_a_page_need_not_see_is_left_out() throws Exception {
        page.slow.countDown();
        line.offer(() -> null);
        offer(7);
        await().until(() -> page.seen().size() == 1);
        assertThat(threads.awaitTermination(0, SECONDS)).isFalse();
        assertThat(page.seen()).containsExactly(7);
    }

    private void offer(int number) {
        line.offer(() -> new Numbered(number));
    }

    private record Numbered(int number) implements SseEmitter.SseEventBuilder {
        @Override
        public SseEmitter.SseEventBuilder id(String id) {
            return this;
        }

        @Override
        public SseEmitter.SseEventBuilder name(String name) {
            return this;
        }

        @Override
        public SseEmitter.SseEventBuilder reconnectTime(long millis) {
            return this;
        }

        @Override
        public SseEmitter.SseEventBuilder comment(String comment) {
            return this;
        }

        @Override
        public SseEmitter.SseEventBuilder data(Object object) {
            return this;
        }

        @Override
        public SseEmitter.SseEventBuilder data(Object object, org.springframework.http.MediaType type) {
            return this;
        }

        @Override
        public java.util.Set<
                        org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType>
                build() {
            return java.util.Set.of();
        }
    }

    /** Takes events as fast as it is let. */
    private static class Page extends SseEmitter {
        final CountDownLatch slow = new CountDownLatch(1);
        private final List<Integer> seen = new ArrayList<>();
        volatile boolean away;
        volatile boolean completed;

        @Override
        public void send(SseEventBuilder event) throws IOException {
            try {
                slow.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
            if (away) {
                throw new IOException("Broken pipe");
            }
            synchronized (seen) {
                seen.add(((Numbered) event).number());
            }
        }

        @Override
        public void complete() {
            completed = true;
        }

        List<Integer> seen() {
            synchronized (seen) {
                return List.copyOf(seen);
            }
        }
    }
}
