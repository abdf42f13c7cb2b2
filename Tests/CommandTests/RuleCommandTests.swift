import FoundationEssentials
import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("mutasictl rule")
struct RuleCommandTests {
    private let control: Control
    private let folder: TemporaryFolder

    init() throws {
        control = try Control()
        folder = try TemporaryFolder()
        try Rules(try control.database.session()).publishStandardIfEmpty()
    }

    private func exported(_ edit: (String) -> String = { $0 }) throws -> String {
        let json = try control("rule", "show", "--output", "json").output
        try folder.write(edit(json.replacing("\"2025.4\"", with: "\"2025.4-x\"")), to: "rules.json")
        return folder.path("rules.json")
    }

    @Test("what show exports is checked, published from a day on, and shown again")
    func roundTrip() throws {
        let path = try exported()
        #expect(try control("rule", "check", path).status == 0)
        let same = try control("rule", "diff", path, "--output", "json")
        #expect(same.output == "[]\n")
        let trial = try control(
            "rule",
            "publish",
            path,
            "--reason",
            "Pergub",
            "--valid-from",
            "2099-01-01",
            "--dry-run"
        )
        #expect(trial.status == 0, "\(trial.talk)")
        #expect(try !control("rule", "list").output.contains("2025.4-x"))
        let run = try control("rule", "publish", path, "--reason", "Pergub 7", "--valid-from", "2099-01-01")
        #expect(run.status == 0, "\(run.talk)")
        let list = try control("rule", "list", "--output", "csv").output
        #expect(list.contains("2025.4-x,2099-01-01,false,PROVINCE") && list.contains("2025.4,2020-01-01,true,STANDARD"))
        let then = try control("rule", "list", "--as-of", "2020-06-01", "--output", "csv").output
        #expect(then.contains("2025.4,2020-01-01,true") && !then.contains("2025.4-x"))
        #expect(try control("rule", "show", "2025.4-x").output.contains("TENURE_MINIMUM"))
    }

    @Test("a faulty file is told row by row, nothing is published, and the old version stays (case 61)")
    func faulty() throws {
        let path = try exported { $0.replacing("\"performance\": 0.25", with: "\"performance\": -0.25") }
        let check = try control("rule", "check", path, "--lang", "en")
        #expect(check.status == 65)
        #expect(check.output.contains("RULE29") && check.output.contains("REGULAR"))
        #expect(check.talk.contains("[RULE17]"))
        #expect(try control("rule", "publish", path, "--reason", "x").status == 65)
        #expect(try control("rule", "list", "--output", "csv").output.split(separator: "\n").count == 2)
        try folder.write("{]", to: "rules.json")
        #expect(try control("rule", "check", path).talk.contains("[RULE16]"))
        #expect(try control("rule", "check", folder.path("none.json")).status == 74)
    }

    @Test("a file needs a reason, and rules cannot reach back")
    func refusals() throws {
        let path = try exported()
        #expect(try control("rule", "publish", path).talk.contains("[RULE15]"))
        #expect(
            try control("rule", "publish", path, "--reason", "x", "--valid-from", "2020-02-01").talk.contains(
                "[RULE13]"
            )
        )
        let unknown = try control("rule", "show", "1999")
        #expect(unknown.status == 66)
        #expect(unknown.talk.contains("[RULE10]"))
        #expect(try control("rule", "publish").talk.contains("2025.4"))
    }

    @Test("migrate brings rules and schedules, and says nothing of them a second time")
    func migrate() throws {
        let control = try Control(migrated: false)
        let run = try control("migrate")
        #expect(run.status == 0, "\(run.talk)")
        #expect(run.talk.contains("mutasi.signals") && run.talk.contains(RuleBook.standard.version))
        #expect(try control("schedule", "list").output.contains("signal.scan"))
        #expect(try control("migrate").talk.split(separator: "\n").count == 1)
    }
}
