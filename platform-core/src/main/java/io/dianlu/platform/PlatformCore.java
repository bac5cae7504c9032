package io.dianlu.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The data plane: one application that holds all business rooms. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class PlatformCore {

    public static void main(String[] arguments) {
        SpringApplication.run(PlatformCore.class, arguments);
    }
}
