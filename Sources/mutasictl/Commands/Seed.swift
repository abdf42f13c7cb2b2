import ArgumentParser
import Demonstration

/// `mutasictl seed`: writes the files of a made-up province.
struct Seed: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seed",
        abstract: Phrase.seedPurpose.text,
        discussion: Phrase.seedManual.text
    )

    @Option(help: ArgumentHelp(.seedEmployeesHelp, valueName: "n"))
    var employees = 2_000

    @Option(
        help: ArgumentHelp(.seedSeedHelp, valueName: "s")
    )
    var seed = Province.defaultSeed

    @Option(
        help: ArgumentHelp(.seedDirectoryHelp, valueName: "folder"),
        completion: .directory
    )
    var directory: String

    @Flag(help: ArgumentHelp(.seedForceHelp))
    var force = false

    @OptionGroup var trial: TrialOptions
    @OptionGroup var format: OutputOptions
    @OptionGroup var language: LanguageOptions

    func validate() throws {
        guard Province.sizes.contains(employees) else {
            throw ValidationError(Phrase.outOfBounds("--employees", Province.sizes).text)
        }
    }

    func run() throws {
        let province = try Province(employees: employees, seed: seed)
        let folder = try OutputFolder(directory, replacesFiles: force, isTried: trial.dryRun)
        try folder.refuseFiles(province.files.map(\.name))
        var listing = Listing([
            .init(title: .file, name: "file"),
            .init(title: .rowCount, name: "rows", alignment: .right),
        ])
        for (name, rows) in try write(province.files, into: folder) { listing.add([.text(name), .number(rows)]) }
        try listing.show(format.output)
        StandardStream.error.say(trial.dryRun ? .nothingWritten : .seeded(directory))
    }

    private func write(_ files: [SeedFile], into folder: OutputFolder) throws -> [(name: String, rows: Int)] {
        let display = ProgressDisplay()
        defer { display.clear() }
        return try files.enumerated().map { place, file in
            let output = trial.dryRun ? nil : try folder.file(file.name)
            defer { output?.close() }
            let rows = try file.write { done, all in
                let part = (Double(place) + Double(done) / Double(max(all, 1))) / Double(files.count)
                display.show(ProgressLine(label: file.name, fraction: part))
            } to: { chunk in
                try output?.write(chunk)
            }
            return (file.name, rows)
        }
    }
}
