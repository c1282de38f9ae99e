import "../styles/app.css";
import "react-dom/client";

// In a task of its own, so that on a slow processor no press waits for React and this site's scripts together.
const { start } = await import("./start.tsx");
await start();
