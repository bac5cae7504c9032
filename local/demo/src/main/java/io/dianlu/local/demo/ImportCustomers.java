package io.dianlu.local.demo;

import io.dianlu.local.demo.city.CustomerDraft;
import io.dianlu.local.demo.company.Companies;
import io.dianlu.local.demo.company.Company;
import io.dianlu.local.demo.company.SignIn;
import io.dianlu.local.demo.csv.Csv;
import io.dianlu.local.demo.csv.CustomerFile;
import io.dianlu.local.demo.upload.CustomerUpload;
import io.dianlu.local.demo.upload.RowOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code ImportCustomers FILE [--results PATH] [--tenant ALIAS]}: imports a CSV file of customers as a company's
 * administrator and writes what became of each row.
 */
public final class ImportCustomers {
    private ImportCustomers() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path file = null;
        Path results = null;
        String tenant = Companies.ZHONGYUAN.alias();
        for (Iterator<String> rest = Arrays.asList(arguments).iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--results" -> results = Path.of(rest.next());
                case "--tenant" -> tenant = rest.next();
                default -> file = Path.of(argument);
            }
        }
        if (file == null) {
            System.err.println("ImportCustomers FILE [--results PATH] [--tenant ALIAS]");
            System.exit(2);
            return;
        }
        Path source = file;
        Path target = results == null ? beside(file) : results;
        Company company = company(tenant);
        Failure.told(() -> run(Settings.from(System.getenv()), company, source, target));
    }

    static void run(Settings settings, Company company, Path file, Path results)
            throws IOException, InterruptedException {
        List<CustomerDraft> customers = new CustomerFile(company.alias()).read(file);
        System.out.printf("importing %d customers of %s for %s%n", customers.size(), file, company.alias());
        var platform = new SignIn(settings.coreUrl(), settings.keycloakUrl(), settings.demoPassword())
                .as(company.administrator().username(), company.alias());
        var counts = new TreeMap<String, Integer>();
        long begin = System.nanoTime();
        try (Writer writer = Files.newBufferedWriter(results)) {
            writer.write(Csv.line(List.of("id", "name", "status", "customerId", "problem", "explanation")));
            new CustomerUpload(platform).send(customers, outcome -> note(outcome, counts, writer));
        }
        report(counts, customers.size(), (System.nanoTime() - begin) / 1e9, results);
    }

    /** Where results go when nobody says. */
    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("(\\.csv)?$", "-results.csv"));
    }

    private static void note(RowOutcome outcome, Map<String, Integer> counts, Writer writer) {
        counts.merge(outcome.status(), 1, Integer::sum);
        CustomerDraft row = outcome.row();
        try {
            writer.write(Csv.line(List.of(
                    String.valueOf(row.remark()),
                    row.name(),
                    outcome.status(),
                    outcome.refused() ? "" : row.id().toString(),
                    outcome.problem(),
                    outcome.explanation())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void report(Map<String, Integer> counts, int rows, double seconds, Path results) {
        System.out.printf(
                "created %d, unchanged %d, refused %d in %.1f s: %.0f rows/s%n",
                counts.getOrDefault("CREATED", 0),
                counts.getOrDefault("UNCHANGED", 0),
                counts.getOrDefault("REFUSED", 0),
                seconds,
                rows / seconds);
        System.out.println("a result per row: " + results);
    }

    private static Company company(String alias) {
        return Companies.all().stream()
                .filter(company -> company.alias().equals(alias))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no demo company is called " + alias));
    }
}
