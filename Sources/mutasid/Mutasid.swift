import ArgumentParser
import DaemonSettings
import Transfers

/// The daemon's command line.
@main
struct Mutasid: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutasid",
        abstract: DaemonWords.purpose(in: .current),
        discussion: DaemonWords.discussion(in: .current),
        version: version
    )

    static let version = "0.1.0"

    @OptionGroup var options: DaemonOptions

    func run() throws {
        let sources = SettingSources(options: options)
        if options.exampleConfig { return print(SettingExample(in: sources.language).text, terminator: "") }
        if options.configManual { return print(SettingManual(in: sources.language).text, terminator: "") }
        if options.manual { return print(try DaemonManual(in: sources.language).text, terminator: "") }
        let settings: Settings
        do {
            settings = try sources.settings()
        } catch {
            throw Exit.configuration(error.all, language: sources.language)
        }
        if options.checkConfig { return Self.tellThatAllIsWell(sources) }
        try Daemon(settings, sources).run()
    }

    private static func tellThatAllIsWell(_ sources: SettingSources) {
        switch (sources.file, sources.language) {
        case (let file?, .english): print("\(file): nothing is wrong with the settings.")
        case (let file?, .indonesian): print("\(file): pengaturan tidak ada yang salah.")
        case (nil, .english): print("There is no settings file; nothing is wrong with options and environment.")
        case (nil, .indonesian): print("Tidak ada berkas pengaturan; opsi dan lingkungan tidak ada yang salah.")
        }
    }
}
