package io.dianlu.platform.web.internal;

import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.web.ProblemView;
import io.dianlu.platform.web.Problems;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the container or the firewall refuses before any of our filters hears of it, such as an address with {@code //} or {@code ;}. */
@RestController
class RefusedRequests implements ErrorController {

    private final Problems problems;

    RefusedRequests(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<ProblemView> answer(HttpServletRequest request, Locale locale) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : null;
        var problem = Problem.of(ProblemAdvice.typeOf(status));
        return ResponseEntity.status(problem.type().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.view(problem, locale, address));
    }
}
