import Delivery
import FoundationEssentials
import JobQueue
import Logging
import TestSupport
import Testing
import TransferJobs

@Suite("The main job, as an operator does it")
struct MainJobTests {
    /// The daemon's kinds of jobs, worked off inside the test's process.
    private func daemon(_ control: Control) throws -> QueueRunner {
        var registry = HandlerRegistry()
        let settings = DeliverySettings(sender: try MailAddress("mutasi@bkd.example.go.id"), contact: "BKD")
        try registry.registerTransfers(settings, connection: control.options)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let runner = try QueueRunner(
            RunnerOptions(connection: control.options),
            registry: registry,
            logger: logger
        )
        runner.start()
        return runner
    }

    private func number(_ name: String, _ run: Program.Run) throws -> Int {
        try #require(run.status == 0, "\(run.talk)")
        let values = try JSONDecoder().decode([String: Number].self, from: Data(run.output.utf8))
        return try #require(values[name]?.value)
    }

    /// A number among values of other types, which do not matter.
    private struct Number: Decodable {
        let value: Int?

        init(from decoder: any Decoder) throws {
            do {
                value = try decoder.singleValueContainer().decode(Int.self)
            } catch DecodingError.typeMismatch {
                value = nil
            } catch DecodingError.valueNotFound {
                value = nil
            }
        }
    }

    @Test(
        "a need becomes a ranking, the chosen one a training plan with seats, and the operator is told",
        arguments: [false, true]
    )
    func wholeWay(isPooled: Bool) throws {
        let control = isPooled ? try Control(behind: PgBouncer(size: 3)) : try Control()
        // The need is stated for the day of the worked example.
        #expect(try control("clock", "set", "2025-10-01 09:00", "--reason", "the worked example").status == 0)
        #expect(try control("import", Province.folder).status == 0)
        let runner = try daemon(control)
        defer { runner.abandon() }

        let need = try number(
            "need",
            control(
                "need",
                "add",
                "--as",
                Province.budi,
                "--post",
                "J-KASI-PROMKES",
                "--unit",
                "U-BKWK-PP",
                "--tmt",
                "2025-10-01",
                "--source",
                "VACANCY",
                "--institution",
                "K=1, B=0",
                "--output",
                "json"
            )
        )
        try control.database.session().appoint([Province.dewi], to: "VERIFIKATOR")
        for (step, nip) in [("submit", Province.budi), ("verify", Province.dewi), ("open", Province.budi)] {
            let run = try control("need", step, "\(need)", "--as", nip)
            #expect(run.status == 0, "\(run.talk)")
        }
        let evaluated = try control(
            "evaluate",
            "\(need)",
            "--as-of",
            "2025-10-01",
            "--wait",
            "--timeout",
            "120",
            "--output",
            "json"
        )
        #expect(try number("ranked", evaluated) > 0)
        let ranking = try control("ranking", "\(need)", "--top", "2000").output
        for figures in [[Province.sari, "87.32"], [Province.budi, "75.15"], [Province.dewi, "90.78"]] {
            let line = ranking.split(separator: "\n").first { $0.contains(figures[0]) }
            #expect(line?.contains(figures[1]) == true, "\(figures)")
        }

        let planned = try control(
            "training",
            "plan",
            Province.sari,
            "--post",
            "J-KASI-PROMKES",
            "--unit",
            "U-BKWK-PP",
            "--as-of",
            "2025-10-01",
            "--wait",
            "--timeout",
            "120",
            "--output",
            "json"
        )
        #expect(try number("hours", planned) == 110)
        let courses = try control("training", "list", Province.sari)
        #expect(courses.output.contains("PLT-KOM-20"))
        #expect(courses.talk.contains("JP tahun 2025: "))
        #expect(
            try control("training", "list", Province.sari, "--output", "csv").output.split(separator: "\n").count == 7
        )

        try eventually("the notice to the operator") {
            try control("inbox").output.contains("mutasictl ranking \(need)")
        }
    }

    @Test("training for a post that is not known is refused at once, and nothing is enqueued")
    func unknownPost() throws {
        let control = try Control()
        #expect(try control("import", Province.folder).status == 0)
        let run = try control("training", "plan", Province.sari, "--post", "J-NONE", "--as-of", "2025-10-01")
        #expect(run.status == 66)
        #expect(run.talk.contains("J-NONE"))
        #expect(try control("job", "list", "--output", "json").output == "[]\n")
    }
}
