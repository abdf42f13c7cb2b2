package import Configuration

/// All places where settings come from, the nearest first: options, environment, credentials, file.
package struct SettingLayers: Sendable {
    private let options: [String: [String]]
    private let environment: ConfigReader
    private let credentials: [String: String]
    private let file: SettingFile?

    /// Lays them over one another.
    ///
    /// - Parameters:
    ///   - options: of the command line, by the settings' places.
    ///   - environment: of the process.
    ///   - credentials: the contents of the service's credentials directory, by their names.
    ///   - file: the settings file; nil for none.
    package init(
        options: [String: [String]],
        environment: ConfigReader,
        credentials: [String: String],
        file: SettingFile?
    ) {
        self.options = options
        self.environment = environment
        self.credentials = credentials
        self.file = file
    }

    /// What is wrong with the file.
    package var faults: [SettingFault] { file?.faults ?? [] }

    /// What is set, and where; nil where nothing is.
    package func values(of key: SettingKey) -> (values: [String], origin: SettingOrigin)? {
        if let values = options[key.path] { return (values, .option) }
        let variable = ConfigKey(key.variable.lowercased().split(separator: "_").map(String.init))
        // An empty variable is one that is not set.
        if let text = environment.string(forKey: variable, isSecret: key.kind == .secret), !text.isEmpty {
            let values = key.kind == .list ? text.split { $0 == "," || $0 == " " }.map(String.init) : [text]
            return (values, .environment(key.variable))
        }
        if let name = key.credential, let text = credentials[name] { return ([text], .credential(name)) }
        guard let file, let entry = file.entries[key.path] else { return nil }
        return (entry.values, .file(file.name, line: entry.line))
    }

    /// The settings whose values are others than in other layers.
    package func differences(from other: SettingLayers) -> [SettingKey] {
        SettingKey.all.filter { values(of: $0)?.values != other.values(of: $0)?.values }
    }
}
