package linli.bot;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the pages are, once they are. */
@Component
@ConditionalOnWebApplication
class Welcome {
    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    private final String address;

    Welcome(@Value("${server.address}") String address) {
        this.address = address;
    }

    @EventListener
    void on(WebServerInitializedEvent ready) {
        log.info(
                "Open http://{}:{} in a browser. Ctrl-C stops it.",
                address,
                ready.getWebServer().getPort());
    }
}
