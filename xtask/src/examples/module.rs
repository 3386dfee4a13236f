//! The modules of a crate, as far as they are written by hand.

use std::collections::BTreeSet;
use std::iter;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use syn::{Attribute, Item, Visibility};

use super::fence::idle_blocks;
use super::subject::{Subject, docs, is_for_tests, subjects};

/// What is generated has its documentation from the contract.
const GENERATED: &str = "generated";

/// A module.
#[derive(Debug)]
pub(super) struct Module {
    /// Its path in the crate, such as `openedx::retirement`; blank for the root.
    pub(super) path: String,
    /// Its file, from the root of the repository.
    pub(super) file: String,
    pub(super) subjects: Vec<Subject>,
    /// The items of it that are not public.
    pub(super) private: Vec<String>,
    /// What its own examples call.
    pub(super) calls: BTreeSet<String>,
    /// The lines of its file that begin an example which does not run, and how they are marked.
    pub(super) idle: Vec<(usize, String)>,
}

impl Module {
    /// The system that it belongs to, or the part of the core: types of one name are told apart by it.
    pub(super) fn system(&self) -> &str {
        self.path.split("::").next().unwrap_or_default()
    }

    /// Its own path, and those of the modules that it stands in, without the root's.
    pub(super) fn ancestors(&self) -> impl Iterator<Item = &str> {
        let own = Some(self.path.as_str()).filter(|path| !path.is_empty());
        iter::successors(own, |path| path.rsplit_once("::").map(|(outer, _)| outer))
    }
}

/// The modules of the crate whose root module is `file`, from the outermost on.
pub(super) fn modules(root: &Path, file: &str) -> Result<Vec<Module>> {
    let mut modules = Vec::new();
    Walk { root, modules: &mut modules }.file("", Path::new(file))?;
    Ok(modules)
}

struct Walk<'a> {
    root: &'a Path,
    modules: &'a mut Vec<Module>,
}

impl Walk<'_> {
    fn file(&mut self, path: &str, file: &Path) -> Result<()> {
        let source = fs_err::read_to_string(self.root.join(file))?;
        let parsed = syn::parse_file(&source);
        let parsed = parsed.with_context(|| format!("{} is no Rust", file.display()))?;
        let idle = idle_blocks(&source);
        self.module(path, file, &parsed.attrs, &parsed.items, idle)
    }

    fn module(
        &mut self,
        path: &str,
        file: &Path,
        attributes: &[Attribute],
        items: &[Item],
        idle: Vec<(usize, String)>,
    ) -> Result<()> {
        let folder = self.root.join(file).parent().context("a file has a folder")?.to_owned();
        let (subjects, private) = subjects(&folder, items)?;
        let calls = docs(&folder, attributes)?.calls().clone();
        let (path, shown) = (path.to_owned(), file.display().to_string());
        self.modules.push(Module {
            path: path.clone(),
            file: shown,
            subjects,
            private,
            calls,
            idle,
        });
        for item in items {
            self.inner(&path, file, item)?;
        }
        Ok(())
    }

    /// Walks on if an item is a module: one in a file of its own, or a public one.
    fn inner(&mut self, outer: &str, file: &Path, item: &Item) -> Result<()> {
        let Item::Mod(module) = item else { return Ok(()) };
        let name = module.ident.to_string();
        if is_for_tests(&module.attrs) || name == GENERATED {
            return Ok(());
        }
        let path = if outer.is_empty() { name.clone() } else { format!("{outer}::{name}") };
        match &module.content {
            None => self.file(&path, &self.file_of(file, &name)),
            // What a private one in the middle of a file has is there to be kept from others.
            Some((_, items)) if matches!(module.vis, Visibility::Public(_)) => {
                self.module(&path, file, &module.attrs, items, Vec::new())
            }
            Some(_) => Ok(()),
        }
    }

    /// The file of module `name`, which `file` declares.
    fn file_of(&self, file: &Path, name: &str) -> PathBuf {
        let is_folder = file.ends_with("mod.rs") || file.ends_with("lib.rs");
        let base =
            if is_folder { file.with_file_name(name) } else { file.with_extension("").join(name) };
        let folder = base.join("mod.rs");
        if self.root.join(&folder).exists() { folder } else { base.with_extension("rs") }
    }
}
