import ArgumentParser
import JobQueue
import Postgres
import TransferJobs
import TransferStore
import Transfers

extension Training {
    /// `mutasictl training plan`: plans a person's training for a post from the gaps, and takes the seats.
    struct Plan: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Phrase.trainingPlanPurpose.text,
            discussion: Phrase.trainingPlanManual.text
        )

        @Argument(help: ArgumentHelp("NIP pegawai.", "The employee's NIP.", valueName: "nip"))
        var nip: String

        @Option(help: ArgumentHelp("Kode jabatan sasaran.", "The code of the target post.", valueName: "code"))
        var post: String

        @Option(
            help: ArgumentHelp(
                "Kode unit; tanpa ini unit pertama yang memiliki jabatan itu.",
                "The code of the unit; the first one that has the post without it.",
                valueName: "code"
            )
        )
        var unit: String?

        @Option(
            help: ArgumentHelp(
                "Rencana dibuat per tanggal ini; tanpa ini hari pelaksanaan.",
                "The day as of which it is planned; the day of the run without it.",
                valueName: "date"
            ),
            transform: Validation.date
        )
        var asOf: CivilDate?

        @Flag(help: ArgumentHelp("Kirim pemberitahuan kapan saja.", "Send the notices at any hour."))
        var urgent = false

        @OptionGroup var waiting: WaitOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            try database.withDomain { session in
                let person = try People(session).find(nip: nip)
                // A post or unit that is not known is told now, not by a job that is discarded later.
                let day = try asOf ?? CivilClock(session).today()
                _ = try Evaluations(session).context(post: PostCode(post), unit: unit.map { UnitCode($0) }, asOf: day)
                let job = try session.enqueue(try self.job(person))
                let status = try waiting.outcome(of: job, session)
                var sheet = Sheet()
                sheet.add(.job, "job", .number(Int(job)))
                sheet.add(.nip, "nip", .text(person.nip))
                sheet.add(.name, "name", .text(person.name))
                if let status { try TrainingCounts(status).add(to: &sheet) }
                try sheet.show(format.output)
            }
        }

        /// Plans of one person are made one after another.
        private func job(_ person: Person) throws -> NewJob {
            let arguments = EnrolInTraining(
                nip: person.nip,
                post: post,
                unit: unit,
                asOf: asOf?.description,
                isUrgent: urgent ? true : nil
            )
            return NewJob(
                EnrolInTraining.kind,
                args: try arguments.json(),
                priority: urgent ? .urgent : .normal,
                orderingKey: "training:\(person.id)"
            )
        }
    }
}
