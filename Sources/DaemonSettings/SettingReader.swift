/// Takes settings one after another, and keeps what is wrong with them, so that all of it is told at once.
package struct SettingReader {
    private let layers: SettingLayers
    private let words: (any Error) -> String
    /// What is wrong so far, the file's own faults first.
    package private(set) var faults: [SettingFault]

    /// Begins to read.
    ///
    /// - Parameters:
    ///   - layers: where settings come from.
    ///   - words: what an error of whoever uses a value says to the operator, without the value in it.
    package init(_ layers: SettingLayers, words: @escaping (any Error) -> String) {
        self.layers = layers
        self.words = words
        faults = layers.faults
    }

    /// A setting's value, made of its text.
    ///
    /// - Parameters:
    ///   - key: the setting.
    ///   - other: the text where nothing is set; nil for the setting's standard.
    ///   - make: may refuse the text.
    /// - Returns: nil where there is no text, or where it is wrong.
    package mutating func value<Value>(
        _ key: SettingKey,
        else other: String? = nil,
        _ make: (String) throws -> Value
    ) -> Value? {
        let made = taken(key, else: other.map { [$0] }) { values in try values.first.map(make) }
        return made ?? nil
    }

    /// A setting's text, or its standard; nil where there is neither.
    package mutating func text(_ key: SettingKey) -> String? { value(key) { $0 } }

    /// A number, or the standard of the setting.
    package mutating func number(_ key: SettingKey) -> Int {
        // What is no number was found by the setting's kind.
        value(key) { Int($0) }.flatMap(\.self) ?? 0
    }

    /// Whether a flag is up.
    package mutating func flag(_ key: SettingKey) -> Bool { text(key) == "true" }

    /// What is made of a setting's values together.
    package mutating func list<Value>(_ key: SettingKey, _ make: ([String]) throws -> Value) -> Value? {
        taken(key, else: nil, make)
    }

    private mutating func taken<Value>(
        _ key: SettingKey,
        else other: [String]?,
        _ make: ([String]) throws -> Value
    ) -> Value? {
        let set = layers.values(of: key)
        guard let values = set?.values ?? other ?? key.standard.map({ [$0] }) else { return nil }
        if let flaw = key.kind.flaw(in: values) {
            faults.append(SettingFault(set?.origin, key.path, flaw))
            return nil
        }
        do {
            return try make(values)
        } catch {
            faults.append(SettingFault(set?.origin, key.path, .refused(words(error))))
            return nil
        }
    }
}
