import ArgumentParser
import Configuration
import TransferJobs

/// The folder that a web server serves.
struct FolderOptions: ParsableArguments {
    @Option(help: ArgumentHelp(.announcementFolderHelp, valueName: "folder"))
    var folder: String?

    /// The option, else `MUTASI_ANNOUNCEMENTS_FOLDER`; nil for none.
    func folder(
        environment: ConfigReader = ConfigReader(provider: EnvironmentVariablesProvider())
    ) -> AnnouncementFolder? {
        let named = folder ?? environment.string(forKey: "mutasi.announcements.folder")
        return named.flatMap { $0.isEmpty ? nil : AnnouncementFolder($0) }
    }

    /// The folder, which has to be named.
    func required() throws -> AnnouncementFolder {
        guard let folder = folder() else { throw ValidationError(Phrase.folderMissing.text) }
        return folder
    }
}
