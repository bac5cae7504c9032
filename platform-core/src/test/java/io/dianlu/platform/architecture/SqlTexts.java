package io.dianlu.platform.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The SQL a Java source would send: its string literals, joined where the source joins them by {@code +}, with the file's own constants and
 * local texts put in for their names. A {@code Conditions}' clause becomes {@value #CONDITIONS}, what nobody can know here {@value #UNKNOWN}.
 */
final class SqlTexts {

    static final String CONDITIONS = "{conditions}";
    static final String UNKNOWN = "{unknown}";

    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*(?s:.*?)\\*/|\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])+'|[\\w.]+|\\S");
    private static final Pattern SQL =
            Pattern.compile("\\s*(?:begin; )?(?:select|update|delete|insert|with)\\s.*", Pattern.DOTALL);

    private final List<String> tokens;
    private final Map<String, String> named = new HashMap<>();
    private final List<String> found = new ArrayList<>();
    private int at;

    private SqlTexts(String source) {
        tokens = TOKEN.matcher(source)
                .results()
                .map(match -> match.group())
                .filter(token -> !token.startsWith("//") && !token.startsWith("/*"))
                .toList();
    }

    /** Statements of the source. One that ends in {@code where} is a beginning, and counts where it is used. */
    static List<String> in(String source) {
        var texts = new SqlTexts(source);
        while (texts.at < texts.tokens.size()) {
            texts.expression();
        }
        return texts.found;
    }

    /** One operand after the other while a plus stands between them; anything else is passed over. */
    private void expression() {
        var name = at > 1 && tokens.get(at - 1).equals("=") ? tokens.get(at - 2) : "";
        boolean hql = at > 1 && tokens.get(at - 2).endsWith("createQuery");
        int before = at;
        var text = new StringBuilder(operand());
        while (is("+")) {
            at++;
            text.append(operand());
        }
        if (at == before) {
            at++;
        } else if (!hql && SQL.matcher(text).matches()) {
            named.put(name, text.toString());
            boolean beginning =
                    !name.isEmpty() && text.toString().stripTrailing().endsWith("where");
            if (!beginning) {
                found.add(text.toString());
            }
        }
    }

    private String operand() {
        if (at >= tokens.size()) {
            return "";
        }
        var token = tokens.get(at);
        if (token.startsWith("\"")) {
            at++;
            calls();
            return token.replaceAll("^\"+|\"+$", "").replace("\\s", " ");
        }
        if (token.matches("[\\w.]+")) {
            at++;
            calls();
            return token.contains("onditions.sql") ? CONDITIONS : named.getOrDefault(token, UNKNOWN);
        }
        if (token.equals("(")) {
            calls();
            return UNKNOWN;
        }
        return "";
    }

    /** Arguments hold expressions of their own; what is called on an operand does not change what it says. */
    private void calls() {
        while (is("(") || (at < tokens.size() && tokens.get(at).startsWith("."))) {
            if (!is("(")) {
                at++;
                continue;
            }
            at++;
            while (at < tokens.size() && !is(")")) {
                expression();
            }
            at++;
        }
    }

    private boolean is(String token) {
        return at < tokens.size() && tokens.get(at).equals(token);
    }
}
