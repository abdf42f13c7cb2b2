import FoundationEssentials
import JobQueue
import TestSupport
import Testing

@testable import mutasid

/// What operators are given to watch a site: rules, dashboard, runbooks and the journal's catalogue, held against the
/// sources and each other.
@Suite("What watches a site")
struct WatchingTests {
    private static let languages = ["id", "en"]

    private static var rules: String {
        get throws { try Repository.text(of: "Deploy/monitoring/mutasi.rules.yml") }
    }

    private static var alarms: Set<String> {
        get throws { Set(try rules.matches(of: /- alert: (\w+)/).map { String($0.output.1) }) }
    }

    /// The ids of events in the sources.
    private static var events: Set<String> {
        get throws {
            let file = try Repository.text(of: "Sources/Telemetry/Metrics/MetricsFile.swift")
            let unwritable = file.matches(of: /"([0-9a-f]{32})"/).map { String($0.output.1) }
            return Set(QueueEvent.allCases.map(\.rawValue) + DaemonEvent.allCases.map(\.rawValue) + unwritable)
        }
    }

    private static func files(in folder: String) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: Repository.location(of: folder)))
    }

    @Test("there are ten alarms, each with a runbook in both languages, and no other")
    func runbooks() throws {
        let alarms = try Self.alarms
        #expect(alarms.count == 10)
        for language in Self.languages {
            #expect(try Self.files(in: "Deploy/runbooks/\(language)") == Set(alarms.map { "\($0).md" }), "\(language)")
        }
    }

    @Test("each rule has a severity, words for who is woken, and the way to its runbook")
    func words() throws {
        let rules = try Self.rules.split(separator: "- alert: ").dropFirst()
        for rule in rules {
            let name = rule.prefix { !$0.isNewline }
            #expect(rule.contains(#/severity: (info|warning|critical)/#), "\(name)")
            #expect(rule.contains("summary: ") && rule.contains("description: "), "\(name)")
            let link = "runbook_url: file:///usr/share/doc/mutasi/runbooks/id/\(name).md"
            #expect(rule.contains(link), "\(name)")
        }
    }

    @Test("a runbook says what it means, what people feel, how to look and to mend, and whom to call")
    func sections() throws {
        let titles = [
            "id": ["## Artinya", "## Yang dirasakan", "## Memeriksa", "## Memperbaiki", "## Kapan memanggil siapa"],
            "en": [
                "## What it means", "## What people feel", "## How to look", "## How to mend",
                "## Whom to call, and when",
            ],
        ]
        for (language, wanted) in titles {
            for file in try Self.files(in: "Deploy/runbooks/\(language)") {
                let text = try Repository.text(of: "Deploy/runbooks/\(language)/\(file)")
                let found = text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map(String.init)
                #expect(found == wanted, "\(language)/\(file)")
                #expect(text.hasPrefix("# \(file.dropLast(3)): "), "\(language)/\(file)")
            }
        }
    }

    @Test("both languages of a runbook name the same commands")
    func sameCommands() throws {
        for alarm in try Self.alarms {
            let commands = try Self.languages.map { language in
                try Repository.text(of: "Deploy/runbooks/\(language)/\(alarm).md").split(separator: "\n")
                    .filter { $0.contains("$ ") }.map { $0.split(separator: "  #")[0].trimmed }
            }
            #expect(commands[0] == commands[1] && !commands[0].isEmpty, "\(alarm)")
        }
    }

    @Test("the catalogue explains every event that has an id, in both languages, and nothing else")
    func catalogue() throws {
        let (events, alarms) = (try Self.events, try Self.alarms)
        #expect(events.count == QueueEvent.allCases.count + DaemonEvent.allCases.count + 1)
        for (file, language) in [("mutasi.catalog", "en"), ("mutasi.id.catalog", "id")] {
            let text = try Repository.text(of: "Deploy/systemd/\(file)")
            let ids = text.matches(of: /(?m)^-- ([0-9a-f]{32})$/).map { String($0.output.1) }
            #expect(ids.count == Set(ids).count && Set(ids) == events, "\(file)")
            let folder = "file:///usr/share/doc/mutasi/runbooks/\(language)/"
            for link in text.matches(of: /(?m)^Documentation: (.*)$/).map(\.output.1) {
                let name = String(link.dropFirst(folder.count).dropLast(".md".count))
                #expect(link.hasPrefix(folder) && alarms.contains(name), "\(file): \(link)")
            }
        }
    }

    @Test(
        "rules and dashboard ask for metrics that the daemon writes",
        arguments: ["mutasi.rules.yml", "mutasi-dashboard.json"]
    )
    func metrics(file: String) throws {
        let written = Set(QueueMetric.allCases.map(\.rawValue) + SiteMetric.allCases.map(\.rawValue) + ["mutasid_info"])
        let text = try Repository.text(of: "Deploy/monitoring/\(file)")
        let asked = Set(text.matches(of: /\b(?:jobs|mutasi|mutasid)_[a-z_]+/).map { String($0.output) })
        #expect(asked.count > 10)
        for name in asked {
            let base = ["_bucket", "_sum", "_count"].first { name.hasSuffix($0) }.map {
                String(name.dropLast($0.count))
            }
            #expect(written.contains(name) || base.map(written.contains) == true, "\(name)")
        }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(String(drop { $0 == " " }).reversed().drop { $0 == " " }.reversed())
    }
}
