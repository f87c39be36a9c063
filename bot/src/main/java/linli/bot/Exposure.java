package linli.bot;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import linli.rules.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Who may open the pages: anybody at this machine while only this machine can reach them, otherwise whoever has the password. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Exposure {
    private static final String STAFF = "linli";

    private final String password;
    private final boolean local;

    Exposure(@Value("${linli.password:}") String password, @Value("${server.address}") String address) {
        this.password = password;
        this.local = isLoopback(address);
        if (!local && password.isBlank()) {
            var remedy = MessageFormat.format(
                    ResourceBundle.getBundle("linli.troubles", Locale.ROOT).getString("exposed"), address);
            throw new ConfigTrouble(List.of(new Problem("config/application.yml", "server.address", remedy)));
        }
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        http.csrf(csrf -> csrf.spa())
                .headers(
                        headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(
                                        "default-src 'self'; img-src 'self' blob: data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'")));
        if (password.isBlank()) {
            http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        } else {
            http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .httpBasic(Customizer.withDefaults());
        }
        return http.build();
    }

    /** A page of the internet that calls this machine by another name is turned away. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        if (local) {
            firewall.setAllowedHostnames(name ->
                    name.equals("localhost") || name.equals("127.0.0.1") || name.equals("[::1]") || name.equals("::1"));
        }
        return firewall;
    }

    @Bean
    UserDetailsService staff() {
        var encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        return password.isBlank()
                ? new InMemoryUserDetailsManager()
                : new InMemoryUserDetailsManager(User.withUsername(STAFF)
                        .password(encoder.encode(password))
                        .roles("STAFF")
                        .build());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
