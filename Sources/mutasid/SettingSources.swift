import Configuration
import DaemonSettings
import FoundationEssentials
import Transfers

/// Where the process finds its settings, each time that they are read.
struct SettingSources {
    let options: DaemonOptions

    /// The language of what is said before anything is read.
    var language: Language { options.lang ?? Language(asked: environment) }

    /// The settings file; nil where none is named and none is in its usual place.
    var file: String? {
        if let named = options.config ?? environment.string(forKey: "mutasi.config"), !named.isEmpty { return named }
        let standard = DaemonOptions.standardFile
        return FileManager.default.fileExists(atPath: standard) ? standard : nil
    }

    /// Reads all of it anew.
    ///
    /// - Throws: ``SettingFaults``, all there are.
    func settings() throws(SettingFaults) -> Settings {
        let credentials = CredentialFolder.own
        let layers = SettingLayers(
            options: options.values,
            environment: environment,
            credentials: try credentials.texts(),
            file: try file.map { path throws(SettingFaults) in
                SettingFile(try SettingText(path: path).read(), name: path)
            }
        )
        let said = layers.values(of: .language)?.values.first.flatMap { Language(rawValue: $0) }
        return try Settings(layers, credentials: credentials, language: said ?? language)
    }

    private var environment: ConfigReader { ConfigReader(provider: EnvironmentVariablesProvider()) }
}
