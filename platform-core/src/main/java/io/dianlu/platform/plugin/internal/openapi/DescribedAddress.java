package io.dianlu.platform.plugin.internal.openapi;

import io.dianlu.platform.web.ProblemView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** One method of a controller as an operation: what it takes, what it answers, and that it may refuse. */
final class DescribedAddress {

    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final DescribedTypes types;
    private final HandlerMethod method;
    private final RequestMappingInfo mapping;
    private final List<Map<String, Object>> parameters = new ArrayList<>();
    private @Nullable Map<String, Object> body;

    private DescribedAddress(DescribedTypes types, HandlerMethod method, RequestMappingInfo mapping) {
        this.types = types;
        this.method = method;
        this.mapping = mapping;
    }

    static Map<String, Object> of(HandlerMethod method, RequestMappingInfo mapping, String id, DescribedTypes types) {
        var described = new DescribedAddress(types, method, mapping);
        for (var parameter : method.getMethodParameters()) {
            parameter.initParameterNameDiscovery(NAMES);
            described.take(parameter);
        }
        return described.operation(id);
    }

    private void take(MethodParameter parameter) {
        var variable = parameter.getParameterAnnotation(PathVariable.class);
        var query = parameter.getParameterAnnotation(RequestParam.class);
        var header = parameter.getParameterAnnotation(RequestHeader.class);
        var content = parameter.getParameterAnnotation(RequestBody.class);
        if (variable != null) {
            add("path", variable.name(), parameter, true, ValueConstants.DEFAULT_NONE);
        } else if (query != null) {
            add("query", query.name(), parameter, query.required(), query.defaultValue());
        } else if (header != null) {
            add("header", header.name(), parameter, header.required(), header.defaultValue());
        } else if (content != null) {
            body = new LinkedHashMap<>();
            body.put("content", content(mapping.getConsumesCondition().getConsumableMediaTypes(), typeOf(parameter)));
            body.put("required", content.required());
        } else if (DescribedTypes.isPlain(typeOf(parameter).toClass())) {
            add("query", "", parameter, false, ValueConstants.DEFAULT_NONE);
        }
    }

    private static ResolvableType typeOf(MethodParameter parameter) {
        var type = ResolvableType.forMethodParameter(parameter);
        return type.toClass() == Optional.class ? type.getGeneric(0) : type;
    }

    private void add(String in, String name, MethodParameter parameter, boolean required, String byDefault) {
        var described = new LinkedHashMap<String, Object>();
        var schema = types.schema(typeOf(parameter));
        boolean preset = !byDefault.equals(ValueConstants.DEFAULT_NONE);
        if (preset) {
            schema.put("default", byDefault);
        }
        described.put("in", in);
        described.put("name", name.isEmpty() ? String.valueOf(parameter.getParameterName()) : name);
        described.put("required", in.equals("path") || required && !preset && !parameter.isOptional());
        described.put("schema", schema);
        parameters.add(described);
    }

    private Map<String, Object> operation(String id) {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("operationId", id);
        var declared = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        if (declared != null && !declared.name().isBlank()) {
            operation.put("summary", declared.name());
        }
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        if (body != null) {
            operation.put("requestBody", body);
        }
        var responses = new LinkedHashMap<String, Object>();
        responses.put(status(), answer());
        responses.put("default", refusal());
        operation.put("responses", responses);
        operation.put("tags", List.of(method.getBeanType().getSimpleName()));
        return operation;
    }

    /** Who answers with an entity says the status each time. */
    private String status() {
        var fixed = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), ResponseStatus.class);
        boolean isOpen =
                HttpEntity.class.isAssignableFrom(method.getReturnType().getParameterType());
        return fixed != null ? Integer.toString(fixed.code().value()) : isOpen ? "2XX" : "200";
    }

    private Map<String, Object> answer() {
        var type = ResolvableType.forMethodReturnType(method.getMethod());
        if (HttpEntity.class.isAssignableFrom(type.toClass())) {
            type = type.as(HttpEntity.class).getGeneric(0);
        }
        var answer = new LinkedHashMap<String, Object>();
        answer.put("description", "OK");
        if (type.toClass() != void.class && type.toClass() != Void.class) {
            answer.put("content", content(mapping.getProducesCondition().getProducibleMediaTypes(), type));
        }
        return answer;
    }

    private Map<String, Object> refusal() {
        var problem = types.schema(ResolvableType.forClass(ProblemView.class));
        return Map.of(
                "description",
                "A refusal as RFC 9457 problem",
                "content",
                Map.of(MediaType.APPLICATION_PROBLEM_JSON_VALUE, Map.of("schema", problem)));
    }

    private Map<String, Object> content(Iterable<MediaType> named, ResolvableType type) {
        var content = new LinkedHashMap<String, Object>();
        var schema = Map.of("schema", types.schema(type));
        named.forEach(each -> content.put(each.toString(), schema));
        if (content.isEmpty()) {
            content.put(usual(type.toClass()).toString(), schema);
        }
        return content;
    }

    private static MediaType usual(Class<?> type) {
        if (type == String.class) {
            return MediaType.TEXT_PLAIN;
        }
        return type == byte[].class ? MediaType.APPLICATION_OCTET_STREAM : MediaType.APPLICATION_JSON;
    }
}
