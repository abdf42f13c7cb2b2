import ArgumentParser
import DaemonSettings
import Transfers

/// The daemon's command line.
@main
struct Mutasid: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutasid",
        abstract: "Mengerjakan antrean mutasi. Works off the jobs of mutasi.",
        discussion: """
            Runs until SIGTERM: it then takes no more jobs, lets running ones finish for the grace time, and hands the \
            rest back. A second SIGTERM ends it at once.

            Every setting is a line of the settings file, /etc/mutasi/mutasid.yaml, and an environment variable; see \
            mutasid.yaml(5) and --example-config. Options go before the environment, and that before the file. SIGHUP \
            has the file read again.

            Exit codes: 0 stopped as asked; 64 wrong option; 78 wrong setting, or a schema that is too old or too new.
            """,
        version: version
    )

    static let version = "0.1.0"

    @OptionGroup var options: DaemonOptions

    func run() throws {
        let sources = SettingSources(options: options)
        if options.exampleConfig { return print(SettingExample(in: sources.language).text, terminator: "") }
        if options.configManual { return print(SettingManual(in: sources.language).text, terminator: "") }
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
